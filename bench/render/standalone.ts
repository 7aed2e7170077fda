import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/input/package-path';

/** A chart with the colours of the pages in it, so that it can be looked at by itself. */
export function standalone(svg: string): string {
  const colours = readFileSync(packagePath('src/report/html/styles/colours.css'), 'utf8');
  const [root = ''] = /:root \{.*?\n\}/s.exec(colours) ?? [];
  const style = `${root} svg { font-family: var(--sans); background: var(--paper); }`;
  return `${svg.replace('>', `><style>${style.replace(/\s+/g, ' ')}</style>`)}\n`;
}
