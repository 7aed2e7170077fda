import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import { counted } from '../../input/show';
import type { Evidence, LawResult } from '../../model/evidence';
import type { MeasuredSetting } from '../../model/measured-evidence';
import type { ClaimReport } from '../model/audit-report';
import { strongestMeasurements } from '../model/measured/strongest';
import { formatCount, formatNumber } from '../model/numbers';

/** The columns of the claims table after claim and status: one for each method. */
export const auditColumns = [
  `sampled, ratio < ${testRatioThreshold}`,
  'exact',
  'modular',
  'smt',
  'formal',
  'published',
  'measured',
] as const;

/** One line of the claims table, every cell ready to print. */
export interface AuditRow {
  readonly slug: string;
  readonly status: string;
  /** for each of `auditColumns` the lines of its cell; none where the method has nothing to say about the claim */
  readonly cells: readonly (readonly string[])[];
}

export function auditRow({ slug, status, expected, evidence }: ClaimReport): AuditRow {
  const by = (...methods: Evidence['method'][]): string[] =>
    evidence
      .filter(({ method }) => method !== 'sampled' && method !== 'measured' && methods.includes(method))
      .flatMap(cellOf);
  return {
    slug,
    status: status === expected ? status : `${status} (expected ${expected})`,
    cells: [
      sampledCell(evidence),
      by('exact', 'search'),
      by('modular'),
      by('smt'),
      by('formal'),
      by('published'),
      measuredCell(evidence),
    ],
  };
}

function sampledCell(evidence: readonly Evidence[]): string[] {
  const sampled = evidence.filter((item) => item.method === 'sampled');
  if (sampled.length === 0) return [];
  const worst = worstLaw(sampled.flatMap(({ laws }) => laws));
  const comparisons = sampled.flatMap((item) => item.laws).reduce((sum, law) => sum + law.runs, 0);
  return [
    ...(sampled.some(({ status }) => status === 'not-run') ? ['not run to the end'] : []),
    `${counted(sampled[0]?.laws.length ?? 0, 'law')}, ${formatCount(comparisons)} compared`,
    ...(worst?.ratios ? [`ratio ≤ ${formatNumber(worst.ratios.maximum)}`] : []),
  ];
}

/** What was measured of all learners together. */
function measuredCell(evidence: readonly Evidence[]): string[] {
  const notRun = evidence.some(({ method, status }) => method === 'measured' && status === 'not-run');
  const settings = strongestMeasurements(evidence).flatMap((item) => item.settings);
  return [...(notRun ? ['not run to the end'] : []), ...(settings.length > 0 ? comparisons(settings) : [])];
}

/** "30 settings", "regret above 0 in 4" */
function comparisons(settings: readonly MeasuredSetting[]): string[] {
  const higher = settings.filter(({ overall }) => overall.comparison === 'higher').length;
  return [counted(settings.length, 'setting'), `regret above 0 in ${higher}`];
}

/** One piece of evidence on one line. */
export function evidenceText(item: Evidence): string {
  const lines = item.method === 'sampled' ? sampledCell([item]) : cellOf(item);
  return lines.length === 0 ? 'not applicable' : lines.join(', ');
}

/** What a method without test ratios has to say, in a few words. */
function cellOf(item: Evidence): string[] {
  if (item.status === 'not-applicable') return [];
  const state = item.status === 'not-run' ? [notRunText(item)] : [];
  return [...state, ...numbersOf(item)];
}

function notRunText(item: Evidence): string {
  const started =
    (item.method === 'exact' && item.runs > 0) ||
    (item.method === 'modular' && item.cells.length > 0) ||
    (item.method === 'smt' && item.goals.length > 0) ||
    (item.method === 'measured' && item.settings.length > 0);
  return started ? 'not run to the end' : 'not run';
}

function numbersOf(item: Evidence): string[] {
  switch (item.method) {
    case 'sampled':
      return [];
    case 'exact': {
      const comparisons = item.statements.reduce((sum, statement) => sum + statement.comparisons, 0);
      if (item.runs === 0) return [];
      return [`${formatCount(item.runs)} problems`, `${formatCount(comparisons)} compared`];
    }
    case 'modular': {
      if (item.cells.length === 0) return [];
      const bits = Math.min(...item.cells.map(({ soundnessBits }) => soundnessBits));
      return [counted(item.cells.length, 'cell'), `error ≤ 2^−${bits}`];
    }
    case 'measured':
      return item.settings.length > 0 ? comparisons(item.settings) : [];
    case 'smt':
      return smtNumbers(item);
    case 'formal':
      return formalNumbers(item);
    case 'search':
      if (item.status === 'not-run') return [`${formatCount(item.tried)} tried`];
      return [item.counterexample ? 'counterexample' : 'nothing found', `${formatCount(item.tried)} tried`];
    case 'published': {
      const confirmed = item.statements.filter(({ verdict }) => verdict === 'confirmed').length;
      const explained = item.statements.filter(({ verdict }) => verdict === 'discrepancy').length;
      return [`${confirmed} of ${item.statements.length} confirmed`, `${explained} explained`];
    }
  }
}

/** "8 goals proved", "1 false reading refuted", "6 hypotheses needed", and what is undecided. */
function smtNumbers({ goals }: Extract<Evidence, { method: 'smt' }>): string[] {
  const withVerdict = (verdict: string): number => goals.filter((goal) => goal.verdict === verdict).length;
  const unexpected = goals.filter(({ asExpected }) => !asExpected).length;
  const needed = goals
    .flatMap(({ necessary }) => necessary)
    .filter(({ verdict }) => verdict === 'needed').length;
  const refuted = goals.filter(
    ({ kind, verdict }) => kind === 'false-reading' && verdict === 'refuted',
  ).length;
  return [
    ...(withVerdict('proved') > 0 ? [`${counted(withVerdict('proved'), 'goal')} proved`] : []),
    ...(refuted > 0 ? [`${counted(refuted, 'reading')} refuted`] : []),
    ...(needed > 0 ? [needed === 1 ? '1 hypothesis needed' : `${needed} hypotheses needed`] : []),
    ...(unexpected > 0 ? [`${counted(unexpected, 'goal')} not as stated`] : []),
  ];
}

/** "6 theorems proved, no axiom", or how many axioms they rest on. */
function formalNumbers({ status, theorems }: Extract<Evidence, { method: 'formal' }>): string[] {
  if (theorems.length === 0) return status === 'failed' ? ['not proved'] : [];
  const axioms = new Set(theorems.flatMap(({ assumptions }) => assumptions));
  return [
    `${counted(theorems.length, 'theorem')} proved`,
    axioms.size === 0 ? 'no axiom' : counted(axioms.size, 'axiom'),
  ];
}

/** The law with the largest test ratio over all problems; one that is no number is the largest. */
export function worstLaw(laws: readonly LawResult[]): LawResult | undefined {
  const size = ({ ratios }: LawResult): number => {
    const maximum = ratios === undefined ? -1 : Number(ratios.maximum);
    return Number.isNaN(maximum) ? Infinity : maximum;
  };
  return laws.reduce<LawResult | undefined>(
    (worst, law) => (worst && size(worst) >= size(law) ? worst : law),
    undefined,
  );
}
