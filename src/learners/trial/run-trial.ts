import { element } from '../../arithmetic/element';
import type { Matrix } from '../../linear-algebra/matrix';
import { distance, norm } from '../../linear-algebra/norms';
import { optimalWeight } from '../../solver/optimal-weight';
import type { Jax } from '../automatic-differentiation';
import { type Cost, countTrainings } from '../count-trainings';
import { distillLearner } from '../distill-learner';
import { type EstimatedStep, estimateWeights } from '../estimate-weights';
import type { Learner, LearningData, Model } from '../learner';
import { searchGrid } from '../search-grid';
import { type PreparedLearner, prepareLearner } from './prepare-learner';
import { drawSample, isClassification, type LabelledPoints } from './sample';
import { isLinear, type LinearSpecification, type Setting } from './setting';

/** The settings of a trial's paths. */
export interface TrialPlan {
  /** τ ≥ 2 */
  readonly steps: number;
  /** the weights that a grid search tries at every step from the second on */
  readonly grid: readonly number[];
}

/** The quality of a model. Losses are ‖ỹ − f(X̃)‖²/m. */
export interface Score {
  readonly validationLoss: number;
  readonly testLoss: number;
  /** share of test images whose largest output is the right one; absent for a regression */
  readonly testAccuracy?: number;
  /** root mean square of the validation predictions: 0 once everything has collapsed */
  readonly size: number;
}

/** One step of a trial. */
export interface TrialStep {
  /** α̂; null where every weight is optimal */
  readonly weight: number | null;
  /** α* clipped to [0, 1], by the closed form, for the same teacher; absent where the theory is not exact */
  readonly optimal?: number | null;
  readonly student: Score;
  /** the students of the grid for the same teacher; none at step 1 */
  readonly grid: readonly Score[];
}

export interface TrialResult {
  /** step 1 to τ, each with its own estimated weight */
  readonly steps: readonly TrialStep[];
  /** step 1 to τ with α = 0 throughout */
  readonly withoutTruth: readonly Score[];
  /** cost of choosing the weights of all steps, without the first model, which every way needs */
  readonly cost: { readonly estimate: Cost; readonly grid: Cost };
  /** spent on the same trainings; never part of a report */
  readonly seconds: { readonly estimate: number; readonly grid: number };
}

/**
 * One seed of one setting: the path with estimated weights, the grid for comparison, and the path without ground
 * truth.
 */
export function runTrial(
  setting: Setting,
  { steps, grid }: TrialPlan,
  seed: number,
  jax: () => Jax,
): TrialResult {
  const { learner: specification, task, noise } = setting;
  const sample = drawSample(task, noise, seed);
  // A learner that draws fresh parameters restarts at its first draw: both paths start from the same model.
  const prepare = (): PreparedLearner => prepareLearner(specification, sample.training, seed, jax);
  const { learner, represent } = prepare();
  const inputs = represent(sample.training.points);
  const [validation, test] = [sample.validation, sample.test].map(({ points, targets }): LabelledPoints => ({
    points: represent(points),
    targets,
  })) as [LabelledPoints, LabelledPoints];
  const data: LearningData = {
    inputs,
    targets: sample.training.targets,
    validationInputs: validation.points,
    validationTargets: validation.targets,
  };
  const score = (model: Model): Score => scoreOf(model, validation, test, isClassification(task));

  const estimating = watchTrainings(learner);
  const path = estimateWeights(estimating.learner, data, steps);
  const searching = watchTrainings(learner);
  const grids = path.slice(0, -1).map(({ model }) => searchGrid(searching.learner, data, model, grid));
  const withoutTruth = distillLearner(
    prepare().learner,
    data,
    path.map(() => 0),
  );
  return {
    steps: path.map(({ weight = null, model }, index) => ({
      weight,
      ...(isLinear(specification) && { optimal: exactWeight(specification, data, path.slice(0, index)) }),
      student: score(model),
      grid: index === 0 ? [] : element(grids, index - 1).map(score),
    })),
    withoutTruth: withoutTruth.map(score),
    cost: { estimate: estimating.spentAfter(1).cost, grid: searching.spentAfter(0).cost },
    seconds: { estimate: estimating.spentAfter(1).seconds, grid: searching.spentAfter(0).seconds },
  };
}

/** The same learner with the cost of its trainings. */
function watchTrainings(learner: Learner): {
  readonly learner: Learner;
  /** of all trainings after the given number of first ones */
  readonly spentAfter: (first: number) => { readonly cost: Cost; readonly seconds: number };
} {
  const spent: { readonly cost: Cost; readonly seconds: number }[] = [];
  return {
    learner: {
      name: learner.name,
      train(inputs, target) {
        const counted = countTrainings(learner);
        const start = performance.now();
        const model = counted.train(inputs, target);
        spent.push({ cost: counted.cost, seconds: (performance.now() - start) / 1000 });
        return model;
      },
    },
    spentAfter(first) {
      const counting = spent.slice(first);
      const sum = (of: (one: (typeof spent)[number]) => number): number =>
        counting.reduce((total, one) => total + of(one), 0);
      return {
        cost: {
          trainings: sum(({ cost }) => cost.trainings),
          gradientSteps: sum(({ cost }) => cost.gradientSteps),
        },
        seconds: sum(({ seconds }) => seconds),
      };
    },
  };
}

function scoreOf(
  model: Model,
  validation: LabelledPoints,
  test: LabelledPoints,
  classification: boolean,
): Score {
  const predictions = model.predict(validation.points);
  const onTest = model.predict(test.points);
  return {
    validationLoss: meanSquare(predictions, validation.targets),
    testLoss: meanSquare(onTest, test.targets),
    ...(classification && { testAccuracy: accuracy(onTest, test.targets) }),
    size: norm(predictions) / Math.sqrt(predictions.rows),
  };
}

function meanSquare(predictions: Matrix, targets: Matrix): number {
  return distance(predictions, targets) ** 2 / targets.rows;
}

function accuracy(outputs: Matrix, targets: Matrix): number {
  const right = outputs
    .to2DArray()
    .filter((row, i) => row.indexOf(Math.max(...row)) === targets.getRow(i).indexOf(1));
  return right.length / targets.rows;
}

/** α* clipped, for the step after these, by the solver's closed form on the learner's kernel. */
function exactWeight(
  { type, ridge }: LinearSpecification,
  { inputs, targets, validationInputs, validationTargets }: LearningData,
  before: readonly EstimatedStep[],
): number | null {
  if (before.length === 0) return null;
  const transposed = inputs.transpose();
  const best = optimalWeight({
    kernel: type === 'kernel-ridge' ? inputs : inputs.mmul(transposed),
    crossKernel: type === 'kernel-ridge' ? validationInputs : validationInputs.mmul(transposed),
    targets,
    evaluationTargets: validationTargets,
    ridge,
    // Where p = q, the step keeps the α = 0 student.
    weights: before.map(({ weight = 0 }) => weight),
  });
  return best.kind === 'unique' ? best.clipped : null;
}
