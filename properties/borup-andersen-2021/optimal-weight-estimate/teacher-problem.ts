import type { EstimatedStep } from '../../../src/learners/estimate-weights';
import type { Problem } from '../../../src/model/problem';

/**
 * The problem whose last step is the teacher of the step after these: α_1 never matters, and where p = q the α = 0
 * student stays.
 */
export function teacherProblem(problem: Problem, before: readonly EstimatedStep[]): Problem {
  return { ...problem, weights: before.map(({ weight }, index) => (index === 0 ? 1 : (weight ?? 0))) };
}
