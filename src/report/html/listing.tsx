import type { ReactElement } from 'react';

interface ListingProps {
  readonly caption: string;
  readonly text: string;
  /** the name under which it can be saved; default it cannot */
  readonly file?: string;
}

/** Text as it is, to be read or copied: a program, a log, what was said. */
export function Listing({ caption, text, file }: ListingProps): ReactElement {
  return (
    <figure className="listing">
      <figcaption>
        <span>{caption}</span>
        {file === undefined ? null : <Download file={file} text={text} />}
      </figcaption>
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}

/** A link that saves text as a file, which the page itself holds. */
export function Download({ file, text }: { readonly file: string; readonly text: string }): ReactElement {
  return (
    <a download={file} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
      Save as {file}
    </a>
  );
}
