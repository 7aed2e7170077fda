import { explorerId } from '../report/html/explorer-controls';

/** A part of the explorer. @throws Error where the page has no such part: it was written by another version */
export function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const found = document.getElementById(explorerId(name));
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${explorerId(name)}`);
}
