import type { WeightEstimator } from '../learners/estimate-weights';
import type { Learner, LearningData } from '../learners/learner';
import type { Measurement } from './measurement';
import type { Problem } from './problem';

/** A learner that is linear in its targets, with the problem in whose kernel the theory describes it. */
export interface LearnerProblem {
  readonly learner: Learner;
  readonly data: LearningData;
  /** K and K̃ of the same points, y, ỹ and λ; τ is how many steps to estimate a weight for, its weights mean nothing */
  readonly problem: Problem;
}

/** A relation between what an estimator makes of a learner and what the theory says. Under test is the estimator. */
export interface LearnerLaw {
  /** the part of the law's id after the claim's slug; never changes once released */
  readonly name: string;
  /** what holds, in one line */
  readonly title: string;
  readonly measure: (estimate: WeightEstimator, drawn: LearnerProblem) => Measurement;
}
