import type { LawResult } from '../../model/evidence';

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
