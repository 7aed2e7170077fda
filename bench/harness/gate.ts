import type { Row } from './row';

/** What a ratio of now says beside the recorded one. */
export interface Judgement {
  readonly id: string;
  readonly status: 'held' | 'worse' | 'not-recorded' | 'not-run';
  readonly text: string;
}

/** Machines differ, and runs of a gate are short: a ratio may be half as good as it was. */
const allowance = 2;

/** Holds the ratios of now against those that were recorded. */
export function judgeAgainst(recorded: readonly Row[], now: readonly Row[]): Judgement[] {
  return now.map((row) =>
    judge(
      row,
      recorded.find(({ id }) => id === row.id),
    ),
  );
}

/** @returns whether nothing is worse, and nothing was measured that there is no record of */
export function holds(judgements: readonly Judgement[]): boolean {
  return judgements.every(({ status }) => status === 'held' || status === 'not-run');
}

/** What stays after a second measurement of the same: worse is only what was worse twice. */
export function afterSecond(first: readonly Judgement[], second: readonly Judgement[]): readonly Judgement[] {
  return second.map((judgement) =>
    judgement.status === 'worse'
      ? (first.find(({ id, status }) => id === judgement.id && status === 'held') ?? judgement)
      : judgement,
  );
}

function judge(row: Row, record: Row | undefined): Judgement {
  const { id } = row;
  if (row.status === 'not-run') return { id, status: 'not-run', text: row.reason };
  if (record?.status !== 'measured') return { id, status: 'not-recorded', text: 'npm run bench records it' };
  const [found, reached] = [row.ratio.median, record.ratio.median];
  const limit = row.better === 'higher' ? reached / allowance : reached * allowance;
  // Asked the other way round, a ratio that is no number would pass.
  const held = row.better === 'higher' ? found >= limit : found <= limit;
  const [ratio, recorded, least] = [found, reached, limit].map((value) => value.toPrecision(3));
  const text = `${String(ratio)}, recorded ${String(recorded)}, at ${row.better === 'higher' ? 'least' : 'most'} ${String(least)}`;
  return { id, status: held ? 'held' : 'worse', text };
}
