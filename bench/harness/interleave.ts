import type { Missing } from './missing';
import { notRunRow, type Benchmark, ratioRow, type Row } from './row';

/** Something that can be measured again and again, or is not on this machine. */
export interface Entrant {
  readonly name: string;
  /** one sample; it warms up by itself */
  readonly sample: (() => Promise<number>) | Missing;
}

/** The values of each entrant, in the order of the rounds. */
export interface Heats {
  /** undefined for one that is not on this machine */
  valuesOf(name: string): readonly number[] | undefined;
  /** the ratio of two of them, or why there is none */
  row(question: Benchmark, above: string, below: string): Row;
}

/**
 * Samples all entrants, each once in every round, so that whatever else the machine does hits all of them.
 * @param unit of what they are measured in
 */
export async function interleave(entrants: readonly Entrant[], rounds: number, unit: string): Promise<Heats> {
  const values = new Map<string, number[]>();
  const missing = new Map<string, string>();
  for (const { name, sample } of entrants) {
    if (typeof sample === 'function') values.set(name, []);
    else missing.set(name, sample.missing);
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, sample } of entrants) {
      if (typeof sample === 'function') values.get(name)?.push(await sample());
    }
  }
  return {
    valuesOf: (name) => values.get(name),
    row(question, above, below) {
      const [over, under] = [values.get(above), values.get(below)];
      if (over && under)
        return ratioRow(question, { name: above, unit, values: over }, { name: below, unit, values: under });
      return notRunRow(
        question,
        missing.get(over ? below : above) ?? `nobody measured ${above} and ${below}`,
      );
    },
  };
}
