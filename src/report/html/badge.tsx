import type { ReactElement } from 'react';

export type Tone = 'good' | 'bad' | 'warn' | 'note' | 'plain';

/** A word on what it comes to, in a colour that says the same. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }): ReactElement {
  return <span className={`badge ${tone}`}>{children}</span>;
}
