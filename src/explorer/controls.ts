import { type ExplorerControl, explorerControls } from '../report/html/explorer-controls';
import { part } from './element-by-id';
import type { Settings } from './settings';

/** Sliders, and beside each the number itself, for whoever wants it exactly. */
export interface Controls {
  /** shows settings that were changed elsewhere */
  show(settings: Settings): void;
}

/** @param onChange told of every change by hand */
export function controls(onChange: (change: Partial<Settings>) => void): Controls {
  const all = explorerControls.map((control) => {
    const slider = part(control.name, HTMLInputElement);
    const number = part(`${control.name}-number`, HTMLInputElement);
    slider.addEventListener('input', () =>
      onChange({ [control.name]: valueAt(control, slider.valueAsNumber) }),
    );
    number.addEventListener('input', () => {
      // Half a number is none yet.
      if (number.validity.valid && number.value !== '') onChange({ [control.name]: number.valueAsNumber });
    });
    return { control, slider, number };
  });
  return {
    show(settings) {
      for (const { control, slider, number } of all) {
        const value = settings[control.name];
        slider.valueAsNumber = control.scale === 'log' ? Math.log10(value) : value;
        slider.setAttribute('aria-valuetext', String(value));
        if (number !== document.activeElement) number.value = String(value);
      }
    },
  };
}

/** Round numbers, so that what a slider stands at can be told and typed. */
function valueAt({ scale, step }: ExplorerControl, position: number): number {
  return scale === 'log' ? Number((10 ** position).toPrecision(2)) : Math.round(position / step) * step;
}
