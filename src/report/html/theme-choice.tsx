import type { ReactElement } from 'react';

const themes = { auto: 'Auto', light: 'Light', dark: 'Dark' };

/** The colours of the page, which the style sheet reads off these buttons: no script is needed. */
export function ThemeChoice(): ReactElement {
  return (
    <fieldset className="theme">
      <legend>Colours</legend>
      {Object.entries(themes).map(([name, label]) => (
        <label key={name}>
          <input type="radio" name="theme" id={`theme-${name}`} defaultChecked={name === 'auto'} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
