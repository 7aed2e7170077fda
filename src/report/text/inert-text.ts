/** Text from outside without its power over a terminal: whatever does not print is spelled out. Lines stay lines. */
export function inertText(text: string): string {
  return text.replace(/(?![\n\t])\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** The same on one line. */
export function inertLine(text: string): string {
  return inertText(text.replace(/\s+/g, ' ').trim());
}
