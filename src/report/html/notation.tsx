import type { ReactElement } from 'react';

/** One letter with an index, a power, or a name in backquotes. */
const signs = /(?<![A-Za-z])(\p{L})_(\w+)|\^(\{[^}]*\}|\([^()]*\)|[−-]?[\p{L}\d]+)|`([^`]+)`/gu;

/** Text in the notation of the reports, with its indices, powers and names set as such: "a_j", "2^−100", "`left`". */
export function Notation({ text }: { readonly text: string }): ReactElement {
  const parts: (ReactElement | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(signs)) {
    parts.push(text.slice(end, match.index), sign(match));
    end = match.index + match[0].length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

function sign({ index, 1: letter, 2: below, 3: above, 4: name }: RegExpMatchArray): ReactElement {
  if (name !== undefined) return <code key={index}>{name}</code>;
  if (above !== undefined) return <sup key={index}>{above.replace(/^[{(](.*)[})]$/, '$1')}</sup>;
  return (
    <span key={index}>
      {letter}
      <sub>{below}</sub>
    </span>
  );
}
