import { declaredScale } from '../arithmetic/error-analysis/bounds/declared';
import { exceeds, testRatio } from '../arithmetic/error-analysis/test-ratio';
import { unitRoundoff } from '../arithmetic/error-analysis/unit-roundoff';
import { norm } from '../linear-algebra/norms';
import { conditionOf, rightRatioOf } from '../protocol/condition-of';
import { isRidgeRequest, type JudgedBy, type Request } from '../protocol/subject';
import { largestRightRatioAt } from '../solver/error-bounds/difficulty';
import { type Compared, inPrecision, type Measurement, type Vacuous } from './measurement';
import type { Problem } from './problem';

/** A measurement with all that its judgement depends on. */
export type Judged =
  | Vacuous
  | (Omit<Compared, 'parts' | 'repeatScale'> & {
      /** κ: the largest of what was asked, which need not be that of the problem; 1 where nothing was */
      readonly conditionNumber: number;
      /** whether any of it depends on κ; nothing does where all that was asked for are kernels */
      readonly conditioned: boolean;
      /** the largest test ratio that a right method can have, on the problem and on what was asked */
      readonly largestRightRatio: number;
      /** residual over what the subject's declaration allows; absent where it declares nothing */
      readonly declaredRatio?: number;
    });

/**
 * A measurement of the answers to these requests, in the precision of a subject and beside what it declares.
 * @param problem that of the law, on which its bounds rest; absent where a request stands for itself
 */
export function judgedMeasurement(
  measurement: Measurement,
  requests: readonly Request[],
  { precision, features }: JudgedBy,
  problem?: Pick<Problem, 'kernel' | 'ridge'>,
): Judged {
  if (measurement.kind !== 'compared') return measurement;
  const conditioned = isConditioned(requests);
  const condition = Math.max(1, ...requests.map(conditionOf));
  const own = problem && conditioned ? [largestRightRatioAt(problem.kernel, problem.ridge, precision)] : [];
  const difficulty = {
    conditionNumber: condition,
    conditioned,
    largestRightRatio: Math.max(1, ...own, ...requests.map((request) => rightRatioOf(request, precision))),
  };
  const { tolerance, digits, repeatable } = features ?? {};
  const declares = tolerance !== undefined || digits !== undefined || repeatable === false;
  if (!declares) return { ...alone(inPrecision(measurement, precision)), ...difficulty };
  const solveError = conditioned ? pointsIn(requests) * unitRoundoff[precision] * condition : undefined;
  const judged = (measurement.parts ?? [measurement]).map((part) => {
    const exact = repeatable === false ? varying(part) : part;
    const compared = alone(inPrecision(exact, precision));
    // What must be equal bit by bit must be so for every tolerance.
    if (exact.scale === 0) return { ...compared, declaredRatio: compared.ratio };
    const norms = norm(part.actual) + norm(part.expected);
    const scale = declaredScale({ tolerance, digits }, { rounding: compared.scale, solveError, norms });
    return { ...compared, declaredRatio: testRatio(compared.residual, scale) };
  });
  const worst = judged.reduce((worse, next) =>
    exceeds(next.declaredRatio, worse.declaredRatio) ? next : worse,
  );
  return { ...worst, ...difficulty };
}

export function isConditioned(requests: readonly Request[]): boolean {
  return requests.length === 0 || requests.some(isRidgeRequest);
}

function alone(compared: Compared): Omit<Compared, 'parts' | 'repeatScale'> {
  const { kind, ratio, residual, scale, quantity, relation, actual, expected } = compared;
  return { kind, ratio, residual, scale, quantity, relation, actual, expected };
}

/** Of answers whose last bits vary: as far apart as rounding may bring them. */
function varying(part: Compared): Compared {
  if (part.repeatScale === undefined) return part;
  const scale = part.repeatScale();
  return { ...part, scale, ratio: testRatio(part.residual, scale) };
}

function pointsIn(requests: readonly Request[]): number {
  return Math.max(1, ...requests.filter(isRidgeRequest).map(({ inputs }) => inputs.kernel.rows));
}
