import type { Evidence, LawResult } from '../claims/evidence';
import { counted } from '../input/show';
import type { ClaimReport } from './audit-report';
import { formatCount, formatNumber } from './numbers';

/** One line of the claims table, every cell ready to print. */
export interface AuditRow {
  readonly slug: string;
  readonly status: string;
  /** one entry for each method */
  readonly evidence: readonly string[];
  readonly worstRatio: string;
}

export function auditRow(claim: ClaimReport): AuditRow {
  const worst = worstLaw(claim.evidence);
  return {
    slug: claim.slug,
    status: claim.status === claim.expected ? claim.status : `${claim.status} (expected ${claim.expected})`,
    evidence: evidenceSummary(claim.evidence),
    worstRatio: worst?.ratios
      ? `${formatNumber(worst.ratios.maximum)} at ${worst.id.split('/')[1] ?? worst.id}`
      : '–',
  };
}

/** One piece of evidence in a few words. */
export function evidenceText(item: Evidence): string {
  const [text] = evidenceSummary([item]);
  return text === undefined ? 'not applicable' : text;
}

function evidenceSummary(evidence: readonly Evidence[]): string[] {
  const sampled = evidence.filter((item) => item.method === 'sampled');
  const laws = sampled[0]?.laws.length ?? 0;
  const comparisons = sampled.flatMap((item) => item.laws).reduce((sum, law) => sum + law.runs, 0);
  return [
    ...(sampled.length > 0 ? [`${counted(laws, 'law')}, ${formatCount(comparisons)} comparisons`] : []),
    ...evidence.flatMap(otherSummary),
  ];
}

/** What a method without test ratios has to say, in a few words. */
function otherSummary(item: Evidence): string[] {
  switch (item.method) {
    case 'sampled':
      return [];
    case 'exact': {
      const comparisons = item.statements.reduce((sum, statement) => sum + statement.comparisons, 0);
      return item.status === 'not-applicable' ? [] : [`${formatCount(comparisons)} exact`];
    }
    case 'modular': {
      if (item.status === 'not-applicable') return [];
      const bits = Math.min(...item.cells.map(({ soundnessBits }) => soundnessBits));
      return [`${counted(item.cells.length, 'cell')} mod p, error ≤ 2^−${bits}`];
    }
    case 'smt': {
      if (item.status === 'not-applicable') return [];
      if (item.status === 'not-run') return [`SMT not run: ${item.reason ?? 'no reason given'}`];
      const proved = item.goals.filter(({ verdict }) => verdict === 'proved').length;
      const refuted = item.goals.filter(({ verdict }) => verdict === 'refuted').length;
      return [
        `${counted(proved, 'goal')} proved for all reals${refuted > 0 ? `, ${counted(refuted, 'false reading')} refuted` : ''}`,
      ];
    }
    case 'search':
      return [
        item.counterexample
          ? `counterexample found (${formatCount(item.tried)} tried)`
          : `none in ${formatCount(item.tried)} tries`,
      ];
    case 'published': {
      const confirmed = item.statements.filter(({ verdict }) => verdict === 'confirmed').length;
      const explained = item.statements.filter(({ verdict }) => verdict === 'discrepancy').length;
      return [`${confirmed} of ${item.statements.length} confirmed, ${explained} explained`];
    }
  }
}

/** The law with the largest test ratio over all problems; one that is no number is the largest. */
function worstLaw(evidence: readonly Evidence[]): LawResult | undefined {
  const laws = evidence.flatMap((item) => (item.method === 'sampled' ? item.laws : []));
  const size = ({ ratios }: LawResult): number => {
    const maximum = ratios === undefined ? -1 : Number(ratios.maximum);
    return Number.isNaN(maximum) ? Infinity : maximum;
  };
  return laws.reduce<LawResult | undefined>(
    (worst, law) => (worst && size(worst) >= size(law) ? worst : law),
    undefined,
  );
}
