/** Deeper than anything that is meant: a reply has five levels, a report some fifteen. */
const deepest = 64;

const [openList, closeList, openObject, closeObject, quote, backslash] = Buffer.from('[]{}"\\');

/** Text that may be JSON, but is nested deeper than anything is. */
export class NestingError extends SyntaxError {
  override readonly name = 'NestingError';

  constructor() {
    super(`more than ${deepest} levels of brackets`);
  }
}

/**
 * JSON from outside. What is nested too deep is refused before it is parsed: checks and messages walk values by
 * recursion, and a stack that overflows says nothing of the input.
 * @throws SyntaxError, where it is too deep a NestingError
 */
export function parseJson(text: string): unknown {
  expectShallow(text);
  return JSON.parse(text) as unknown;
}

function expectShallow(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === backslash) i++;
      else if (code === quote) quoted = false;
    } else if (code === quote) quoted = true;
    else if (code === openList || code === openObject) {
      if (++depth > deepest) throw new NestingError();
    } else if (code === closeList || code === closeObject) depth--;
  }
}
