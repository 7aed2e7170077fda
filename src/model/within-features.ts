import { element } from '../arithmetic/element';
import { memoize } from '../arithmetic/memoize';
import { Matrix } from '../linear-algebra/matrix';
import type { Features } from '../protocol/features';
import { isBoundary } from '../protocol/missing-part';
import type { Problem } from './problem';

/**
 * The forms of a problem in which a subject can be asked about it, the fullest first. They stay in the domain that the
 * problem was drawn from. The same problem has the same forms, so that laws share the answers to them.
 */
export function formsWithin(problem: Problem, features: Features): readonly Problem[] {
  const known = formsOf(problem).get(features);
  if (known !== undefined) return known;
  const limited = withWeights(withOutputs(problem, features), features);
  const forms = features.outOfSample === false ? [limited, withoutEvaluation(limited)] : [limited];
  formsOf(problem).set(features, forms);
  return forms;
}

const formsOf = memoize(() => new Map<Features, readonly Problem[]>());

/** Without anything to predict. */
function withoutEvaluation(problem: Problem): Problem {
  if (problem.crossKernel.rows === 0) return problem;
  return {
    ...problem,
    crossKernel: Matrix.zeros(0, problem.kernel.columns),
    evaluationTargets: Matrix.zeros(0, problem.targets.columns),
  };
}

/** The first outputs alone. */
function withOutputs(problem: Problem, { outputs = Infinity }: Features): Problem {
  if (problem.targets.columns <= outputs) return problem;
  const first = (matrix: Matrix): Matrix =>
    matrix.rows === 0 ? Matrix.zeros(0, outputs) : matrix.subMatrix(0, matrix.rows - 1, 0, outputs - 1);
  return {
    ...problem,
    targets: first(problem.targets),
    evaluationTargets: first(problem.evaluationTargets),
  };
}

/**
 * A schedule that varies becomes constant, or loses its weights 0 and 1 where it has others. A constant schedule stays
 * as it is: a domain may be about nothing but its weight.
 */
function withWeights(problem: Problem, { weights: allowed = {} }: Features): Problem {
  const { weights } = problem;
  const inside = weights.filter((weight) => !isBoundary(weight));
  if (new Set(weights).size < 2) return problem;
  const substitute = element(inside.length > 0 ? inside : weights, -1);
  if (allowed.varying === false) return { ...problem, weights: weights.map(() => substitute) };
  if (allowed.boundary !== false || inside.length === 0 || inside.length === weights.length) return problem;
  return { ...problem, weights: weights.map((weight) => (isBoundary(weight) ? substitute : weight)) };
}
