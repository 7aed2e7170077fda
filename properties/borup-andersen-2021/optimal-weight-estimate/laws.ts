import { element } from '../../../src/arithmetic/element';
import { rootLossBound } from '../../../src/arithmetic/error-analysis/bounds/optimal-weight';
import { featureSumBound } from '../../../src/arithmetic/error-analysis/bounds/predictions';
import { countTrainings } from '../../../src/learners/count-trainings';
import type { EstimatedStep, WeightEstimator } from '../../../src/learners/estimate-weights';
import { searchGrid } from '../../../src/learners/search-grid';
import { Matrix } from '../../../src/linear-algebra/matrix';
import { distance, norm } from '../../../src/linear-algebra/norms';
import type { LearnerLaw, LearnerProblem } from '../../../src/model/learner-law';
import { atMost, equal, equalNumbers, type Measurement, worst } from '../../../src/model/measurement';
import { eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { predictionScale } from '../../../src/solver/error-bounds/scales';
import { mixTargets } from '../../../src/solver/mix-targets';
import { isLostIn, lost, reference } from '../../quantities/judge-weight';
import { lossParabola } from '../../quantities/loss-parabola';
import { spectralPath, spectralPrediction } from '../../quantities/spectral-route';
import { teacherProblem } from './teacher-problem';

/** The grid that is searched beside every estimate: 0, 0.1, …, 1. */
export const usualGrid: readonly number[] = Array.from({ length: 11 }, (_, index) => index / 10);

export const estimateLaws: readonly LearnerLaw[] = [
  {
    name: 'closed-form',
    title: 'at every step the loss at α̂ is that at α* clipped to [0, 1], by the closed form of the theory',
    measure: (estimate, drawn) =>
      everyStep(estimate(drawn.learner, drawn.data, stepsOf(drawn)), (step, before) =>
        judgeEstimate(step.weight, drawn, before),
      ),
  },
  {
    name: 'student',
    title: 'the student of every step predicts α̂p + (1−α̂)q, with one weight for all outputs',
    measure: (estimate, drawn) =>
      everyStep(estimate(drawn.learner, drawn.data, stepsOf(drawn)), (step, before) => {
        const teacher = teacherProblem(drawn.problem, before);
        const next = teacherProblem(drawn.problem, [...before, step]);
        const mixed = mixTargets(
          element(next.weights, -1),
          teacher.targets,
          element(spectralPath(teacher), -1),
        );
        return equal(
          'predictions of the student',
          step.model.predict(drawn.data.validationInputs),
          spectralPrediction(teacher, mixed),
          predictionScale(next) + featureError(drawn),
        );
      }),
  },
  {
    name: 'grid',
    title: 'no student of a grid of 11 does better',
    measure: (estimate, drawn) =>
      everyStep(estimate(drawn.learner, drawn.data, stepsOf(drawn)), (step, before) => {
        const { validationInputs, validationTargets } = drawn.data;
        const rootLoss = ({ model }: Pick<EstimatedStep, 'model'>): number =>
          distance(model.predict(validationInputs), validationTargets);
        const students = searchGrid(drawn.learner, drawn.data, element(before, -1).model, usualGrid);
        const grid = students.map((model) => rootLoss({ model }));
        const error = reference(teacherProblem(drawn.problem, before)).error + featureError(drawn);
        const weight = step.weight ?? 0;
        return atMost(
          '√L of the student against the best of a grid',
          [rootLoss(step)],
          [Math.min(...grid)],
          rootLossBound(error, weight, weight),
        );
      }),
  },
  {
    name: 'trainings',
    title: 'it takes two trainings for every step after the first, one where p = q, whatever the grid',
    measure: judgeTrainings,
  },
  {
    name: 'degenerate',
    title: 'where p = q every weight is optimal: none is returned, and nothing is divided',
    measure: judgeDegenerate,
  },
];

function stepsOf({ problem }: LearnerProblem): number {
  return problem.weights.length;
}

/** The worst of all steps that have a weight to estimate. */
function everyStep(
  path: readonly EstimatedStep[],
  measure: (step: EstimatedStep, before: readonly EstimatedStep[]) => Measurement,
): Measurement {
  return worst(path.slice(1).map((step, index) => measure(step, path.slice(0, index + 1))));
}

/**
 * √L(α̂) against √L(α*) with α* clipped, either way: a weight outside [0, 1] or one for each output would do better than
 * it can. The same argument as for `rootLossBound` holds where both minimise over [0, 1].
 */
function judgeEstimate(
  weight: number | undefined,
  drawn: LearnerProblem,
  before: readonly EstimatedStep[],
): Measurement {
  const { problem } = drawn;
  const teacher = teacherProblem(problem, before);
  const { predictions, error: solverError } = reference(teacher);
  const error = solverError + featureError(drawn);
  const { rootAt, gap, best } = lossParabola(predictions, problem.evaluationTargets);
  if (isLostIn('float64', gap, error)) {
    return weight === undefined || Number.isFinite(weight) ? lost : equalNumbers('weight', weight, 0, 0);
  }
  if (weight === undefined) return equalNumbers('weight', NaN, best, 0);
  const clipped = Math.min(Math.max(best, 0), 1);
  return equalNumbers(
    '√L at the estimate against √L at the clipped α*',
    rootAt(weight),
    rootAt(clipped),
    rootLossBound(error, weight, clipped),
  );
}

function judgeTrainings(estimate: WeightEstimator, drawn: LearnerProblem): Measurement {
  const counted = countTrainings(drawn.learner);
  const later = estimate(counted, drawn.data, stepsOf(drawn)).slice(1);
  const expected = later.reduce((sum, { weight }) => sum + (weight === undefined ? 1 : 2), 1);
  return equalNumbers('trainings', counted.cost.trainings, expected, 0);
}

/** y = 0 makes p = q = 0. */
function judgeDegenerate(estimate: WeightEstimator, drawn: LearnerProblem): Measurement {
  const { data } = drawn;
  const withoutTargets = { ...data, targets: Matrix.mul(data.targets, 0) };
  const path = estimate(drawn.learner, withoutTargets, stepsOf(drawn));
  const chosen = path.map(({ weight }) => (weight === undefined ? 0 : 1));
  const sizes = path.map(({ model }) => norm(model.predict(data.validationInputs)));
  return equal(
    'weights that were chosen, and sizes of predictions',
    Matrix.columnVector([...chosen, ...sizes]),
    Matrix.zeros(2 * path.length, 1),
    0,
  );
}

/** What a learner on features loses beside one on kernels: ‖c‖ ≤ ‖G⁻¹‖‖z‖ and ‖z‖ ≤ ‖y‖. */
function featureError({ data, problem }: LearnerProblem): number {
  if (data.inputs === problem.kernel) return 0;
  const smallest = Math.max(eigenOf(problem.kernel).values.at(-1) ?? 0, 0);
  return featureSumBound({
    points: data.inputs.rows,
    features: data.inputs.columns,
    featureNorm: norm(data.inputs),
    evaluationFeatureNorm: norm(data.validationInputs),
    coefficientNorm: norm(data.targets) / (smallest + problem.ridge),
  });
}
