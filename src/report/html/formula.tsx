import katex from 'katex';
import type { ReactElement } from 'react';

/** A formula in MathML, which browsers set without any fonts or styles of ours; what is no TeX is shown as it is. */
export function Formula({ tex, label }: { readonly tex: string; readonly label: string }): ReactElement {
  const markup = mathml(tex);
  // It may be wider than a phone, and then scrolls: by keyboard, too.
  const scrollable = { className: 'formula', tabIndex: 0, role: 'group', 'aria-label': label };
  return markup === undefined ? (
    <div {...scrollable}>
      <code>{tex}</code>
    </div>
  ) : (
    <div {...scrollable} dangerouslySetInnerHTML={{ __html: markup }} />
  );
}

function mathml(tex: string): string | undefined {
  try {
    // Without `trust`, no command makes links, classes or styles.
    return katex.renderToString(tex, { output: 'mathml', displayMode: true, trust: false, strict: 'ignore' });
  } catch (error) {
    if (error instanceof katex.ParseError) return undefined;
    throw error;
  }
}
