/** A picture as data: whoever renders it draws these numbers and computes none. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** what there is to see in it */
  readonly caption: string;
  readonly panels: readonly Panel[];
}

/** One system of axes and what is drawn in it. */
export interface Panel {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

export interface Axis {
  readonly label: string;
  readonly scale: 'linear' | 'log';
  /** from where to where; default as far as there is anything */
  readonly range?: readonly [number, number];
  /** places with a name of their own, instead of the numbers that would be there; default none */
  readonly ticks?: readonly { readonly at: number; readonly name: string }[];
}

/** Points (x, y) that belong together, and what they are, from which follows how they are drawn. */
export type Series = {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
} & (
  | { readonly role: 'step'; readonly step: number }
  /** after infinitely many steps */
  | { readonly role: 'limit' }
  /** what is to be learned */
  | { readonly role: 'truth' }
  /** what it is learned from */
  | { readonly role: 'data' }
  /** computed here, for a weight */
  | { readonly role: 'computed'; readonly weight: number }
  /** as printed by others */
  | { readonly role: 'published' }
  /** what theory says it cannot exceed */
  | { readonly role: 'bound' }
  /** tried, one by one */
  | { readonly role: 'grid' }
  /** the best there is, by its closed form */
  | { readonly role: 'optimum' }
  /** what was chosen without trying */
  | { readonly role: 'estimate' }
  /** from the one end of an uncertainty to the other */
  | { readonly role: 'interval' }
);
