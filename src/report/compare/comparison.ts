import { digitDrift, ratioDrift } from '../../arithmetic/error-analysis/drift';
import type { BaselineEntry } from '../../model/baseline-entry';
import { type NumberJson, numberToJson } from '../../protocol/numbers-json';
import type { Baseline } from '../model/baseline';

/** What happened to one line of a report since the baseline. */
export type Change =
  /** good before, bad now */
  | { readonly kind: 'broken'; readonly id: string; readonly before: string; readonly after: string }
  /** bad before, good now */
  | { readonly kind: 'fixed'; readonly id: string; readonly before: string; readonly after: string }
  /** decided before, undecided now: the check is still there and says nothing any more */
  | { readonly kind: 'lost'; readonly id: string; readonly before: string; readonly after: string }
  /** it fails, and was listed as one that may */
  | { readonly kind: 'excused'; readonly id: string; readonly before: string; readonly after: string }
  /** undecided before, good now */
  | { readonly kind: 'gained'; readonly id: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added'; readonly id: string; readonly after: string; readonly bad: boolean }
  /** in the baseline, and no longer in the report */
  | { readonly kind: 'removed'; readonly id: string; readonly before: string }
  /** still of the same standing, with much more or much less error */
  | {
      readonly kind: 'drifted';
      readonly id: string;
      readonly quantity: 'test ratio' | 'digits';
      readonly before: NumberJson;
      readonly after: NumberJson;
      readonly direction: 'worse' | 'better';
      /** how many times the error has grown or shrunk; "Infinity" where it is no number any more */
      readonly factor: NumberJson;
    };

/** A report held against an earlier one. */
export interface Comparison {
  readonly reportVersion: 1;
  readonly kind: 'diff';
  /** how many times worse an error may get */
  readonly drift: number;
  readonly before: Run;
  readonly after: Run;
  readonly changes: readonly Change[];
  /** lines that are as they were */
  readonly unchanged: number;
  readonly complete: true;
}

/** What was run, for whoever wonders why the numbers differ. */
export type Run = Pick<Baseline, 'of' | 'suite' | 'subject' | 'seed' | 'profile'>;

/** @param drift how many times larger or smaller an error must be to be told */
export function compare(before: Baseline, after: Baseline, drift: number): Comparison {
  const later = new Map(after.entries.map((entry) => [entry.id, entry]));
  const earlier = new Set(before.entries.map(({ id }) => id));
  const compared = before.entries.map((entry) => changesOf(entry, later.get(entry.id), drift));
  const added = after.entries.filter(({ id }) => !earlier.has(id));
  return {
    reportVersion: 1,
    kind: 'diff',
    drift,
    before: runOf(before),
    after: runOf(after),
    changes: [
      ...compared.flat(),
      ...added.map(({ id, verdict, standing }) => ({
        kind: 'added' as const,
        id,
        after: verdict,
        bad: standing === 'bad',
      })),
    ],
    unchanged: compared.filter((changes) => changes.length === 0).length,
    complete: true,
  };
}

/** Whether a change makes a gate fail. */
export function isWorse(change: Change): boolean {
  switch (change.kind) {
    case 'broken':
    case 'lost':
    case 'removed':
      return true;
    case 'added':
      return change.bad;
    case 'drifted':
      return change.direction === 'worse';
    case 'fixed':
    case 'gained':
    case 'excused':
      return false;
  }
}

function runOf({ of, suite, subject, seed, profile }: Baseline): Run {
  return { of, suite, ...(subject && { subject }), seed, profile };
}

function changesOf(before: BaselineEntry, after: BaselineEntry | undefined, drift: number): Change[] {
  const { id } = before;
  if (after === undefined) return [{ kind: 'removed', id, before: before.verdict }];
  const verdicts = { id, before: before.verdict, after: after.verdict };
  if (before.standing !== after.standing) return [{ kind: kindOf(before, after), ...verdicts }];
  // A law that failed before has nothing to lose; its digits are those of a wrong answer.
  if (before.standing === 'bad') return [];
  // The digits of a law say what its ratio says; an operation has digits only.
  const change =
    before.ratio === null ? digitChange(before, after, drift) : ratioChange(before, after, drift);
  return change ? [change] : [];
}

function kindOf(
  before: BaselineEntry,
  after: BaselineEntry,
): 'broken' | 'fixed' | 'lost' | 'gained' | 'excused' {
  switch (after.standing) {
    case 'bad':
      return 'broken';
    case 'undecided':
      return 'lost';
    case 'excused':
      return 'excused';
    case 'good':
      return before.standing === 'undecided' ? 'gained' : 'fixed';
  }
}

function ratioChange(
  { id, ...before }: BaselineEntry,
  after: BaselineEntry,
  drift: number,
): Change | undefined {
  if (before.ratio === null || after.ratio === null) return undefined;
  const factor = ratioDrift(Number(before.ratio), Number(after.ratio));
  return drifted({ id, quantity: 'test ratio', before: before.ratio, after: after.ratio }, factor, drift);
}

function digitChange(
  { id, ...before }: BaselineEntry,
  after: BaselineEntry,
  drift: number,
): Change | undefined {
  if (before.digits === null || after.digits === null) return undefined;
  const factor = digitDrift(before.digits, after.digits);
  return drifted({ id, quantity: 'digits', before: before.digits, after: after.digits }, factor, drift);
}

function drifted(
  change: Pick<Change & { kind: 'drifted' }, 'id' | 'quantity' | 'before' | 'after'>,
  factor: number,
  drift: number,
): Change | undefined {
  if (factor > drift) return { kind: 'drifted', ...change, direction: 'worse', factor: numberToJson(factor) };
  if (factor < 1 / drift)
    return { kind: 'drifted', ...change, direction: 'better', factor: numberToJson(1 / factor) };
  return undefined;
}
