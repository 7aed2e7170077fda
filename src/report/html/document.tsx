import type { ReactNode, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { browserFile } from './browser-file';
import { securityPolicy } from './security-policy';
import { ThemeChoice } from './theme-choice';

/** What a page is made of. Everything in it that comes from a report is text: React escapes it. */
export interface DocumentContent {
  readonly title: string;
  /** the parts of the page, for the bar at its top */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly body: ReactNode;
  readonly footer: ReactNode;
  /** run once the page is there; default none */
  readonly script?: string;
}

/** A whole page in one file, which fetches nothing. */
export function htmlDocument(content: DocumentContent): string {
  return `<!doctype html>\n${renderToStaticMarkup(page(content))}\n`;
}

function page({ title, parts, body, footer, script }: DocumentContent): ReactElement {
  const style = browserFile('report.css');
  const policy = securityPolicy({ style, ...(script !== undefined && { script }) });
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="icon" href={icon} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the report
        </a>
        <header className="bar">
          <div className="page">
            <nav aria-label="Parts of this report">
              {parts.map(({ id, name }) => (
                <a key={id} href={`#${id}`}>
                  {name}
                </a>
              ))}
            </nav>
            <ThemeChoice />
          </div>
        </header>
        <main id="main" className="page">
          {body}
        </main>
        <footer>
          <div className="page">{footer}</div>
        </footer>
        {script === undefined ? null : <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}

/** Two curves that meet: a fit and its limit. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#123f73"/><path d="M2 13C5 1 8 11 14 8.5" fill="none" stroke="#fff" stroke-width="1.6"/><path d="M2 9.5h12" stroke="#ff8a70" stroke-width="1.4" stroke-dasharray="2 1.5"/></svg>',
)}`;
