import type { ExactEvidence } from './exact';
import type { FormalEvidence } from './formal';
import type { MeasuredEvidence } from './measured';
import type { ModularEvidence } from './modular';
import type { PublishedEvidence } from './published';
import type { SampledEvidence } from './sampled';
import type { SearchEvidence } from './search';
import type { SmtEvidence } from './smt';

/** What one method has to say about one claim. */
export type Evidence =
  | SampledEvidence
  | ExactEvidence
  | SearchEvidence
  | ModularEvidence
  | SmtEvidence
  | FormalEvidence
  | PublishedEvidence
  | MeasuredEvidence;

export type { ComparedJson, Counterexample, LargeSize } from './counterexample';
export type { ExactEvidence } from './exact';
export type { FormalEvidence, FormalTheorem } from './formal';
export type { LawResult } from './law-result';
export type * from './measured';
export type { ModularEvidence } from './modular';
export type { PublishedEvidence } from './published';
export type { RatioDistribution, RatioHistogram, RatioSummary } from './ratios';
export type { SampledEvidence } from './sampled';
export type { SearchEvidence } from './search';
export type { SmtEvidence, SmtGoalReport, SmtModel } from './smt';
