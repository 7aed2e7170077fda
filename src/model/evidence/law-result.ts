import type { Severity } from '../law';
import type { Verdict } from '../verdict';
import type { Counterexample } from './counterexample';
import type { RatioSummary } from './ratios';

/** One law after a campaign. */
export interface LawResult {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  /** problems on which something was compared */
  readonly runs: number;
  /** problems that left nothing to compare */
  readonly vacuous: number;
  /** problems outside the law's hypotheses */
  readonly notApplicable: number;
  /** problems on which it lost more digits than a backward stable method, but no more than another factor κ explains */
  readonly imprecise: number;
  /** problems beyond rounding on which only what the subject declares lets it pass; absent where there are none */
  readonly declared?: number;
  /** problems on which it failed */
  readonly failures: number;
  /** absent where nothing was compared */
  readonly ratios?: RatioSummary;
  readonly counterexample?: Counterexample;
}
