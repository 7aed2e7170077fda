/** What a method shows of its evidence, for any format: text is text, never markup. */
export type Details =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** what to type, before the text */
      readonly command?: string;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** text as it is, in a language that formats may highlight */
  | { readonly kind: 'listing'; readonly language: string; readonly text: string }
  /** to be opened by readers who want more */
  | { readonly kind: 'more'; readonly summary: string; readonly details: readonly Details[] };

export function paragraph(text: string): Details {
  return { kind: 'paragraph', text };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Details {
  return { kind: 'table', head, rows };
}
