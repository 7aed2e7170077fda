import { InvalidArgumentError, Option } from 'commander';
import { defaultDrift } from '../arithmetic/error-analysis/drift';
import type { Claim } from '../model/claim';
import { baselineOf } from '../report/compare/baseline-of';
import { type Comparison, compare } from '../report/compare/comparison';
import type { AuditReport } from '../report/model/audit-report';
import type { Baseline } from '../report/model/baseline';
import { loadReport, ReportError } from '../report/model/load-report';
import type { VerifyReport } from '../report/model/verify-report';
import { finiteNumber } from './options';

export interface BaselineFlags {
  readonly baseline?: string;
  readonly drift: number;
}

export const baselineOptions = (): Option[] => [
  new Option(
    '--baseline <file>',
    'a stored report or baseline: fail where anything is worse than it was there',
  ),
  driftOption(),
];

export function driftOption(): Option {
  return new Option(
    '--drift <times>',
    'how many times larger an error may be than in the baseline, or the digits that are as many powers of ten',
  )
    .argParser((text: string) => {
      const value = finiteNumber(text);
      if (value < 1) throw new InvalidArgumentError('Expected a number not below 1.');
      return value;
    })
    .default(defaultDrift);
}

/** How a run's report compares with the baseline that the flags name; read, and refused, before the run starts. */
export type Gate = (report: AuditReport | VerifyReport) => Comparison | undefined;

/**
 * @param selected the claims that are run: what the baseline says of others is not missed
 * @throws ReportError
 */
export function gateFrom(
  { baseline: file, drift }: BaselineFlags,
  of: Baseline['of'],
  selected: readonly Claim[],
): Gate {
  if (file === undefined) return () => undefined;
  const stored = baselineOf(loadReport(file, [of, 'baseline']));
  if (stored.of !== of)
    throw new ReportError(`${file}: a baseline of ${of} is needed, this one is of ${stored.of}`);
  const slugs = new Set(selected.map(({ slug }) => slug));
  const entries = stored.entries.filter(({ claim }) => claim === undefined || slugs.has(claim));
  return (report) => compare({ ...stored, entries }, baselineOf(report), drift);
}
