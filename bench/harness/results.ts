import type { Row } from './row';
import type { Spread } from './spread';

/** How something grows. */
export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly at: number; readonly seconds: Spread }[];
}

/** How fast problems are put to all laws of a claim. */
export interface ClaimRate {
  readonly claim: string;
  readonly laws: number;
  readonly casesPerSecond: Spread;
}

/** What one measurement has found; several of them are put together. */
export interface Findings {
  readonly rows?: readonly Row[];
  /** seconds against n */
  readonly sizes?: readonly Curve[];
  /** seconds against τ */
  readonly steps?: readonly Curve[];
  readonly claims?: readonly ClaimRate[];
}

/** What `npm run bench` writes: all there is about the machine is in `facts`. */
export type Results = Required<Findings> & { readonly facts: Readonly<Record<string, string>> };
