import { spreadOf, type Spread } from './spread';

/** Something that was measured, round by round. */
export interface Samples {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** The same, as results hold it. */
interface Side {
  readonly name: string;
  readonly unit: string;
  readonly spread: Spread;
}

/** What a ratio is of, and what it should come to. */
export interface Benchmark {
  /** stays the same from one version to the next */
  readonly id: string;
  readonly title: string;
  readonly better: 'higher' | 'lower';
  /** absent where the ratio is for information */
  readonly target?: number;
}

/** A ratio of two things that were measured in turn, or why there is none. */
export type Row = Benchmark &
  (
    | {
        readonly status: 'measured';
        readonly above: Side;
        readonly below: Side;
        /** of the ratios of each round, which noise that lasts longer than a round leaves alone */
        readonly ratio: Spread;
      }
    | { readonly status: 'not-run'; readonly reason: string }
  );

/** @param above over @param below, in the same rounds */
export function ratioRow(question: Benchmark, above: Samples, below: Samples): Row {
  const ratios = above.values.map((value, round) => value / (below.values[round] ?? NaN));
  return {
    ...question,
    status: 'measured',
    above: sideOf(above),
    below: sideOf(below),
    ratio: spreadOf(ratios),
  };
}

export function notRunRow(question: Benchmark, reason: string): Row {
  return { ...question, status: 'not-run', reason };
}

function sideOf({ name, unit, values }: Samples): Side {
  return { name, unit, spread: spreadOf(values) };
}
