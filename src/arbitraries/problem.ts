import fc, { type Arbitrary } from 'fast-check';
import { Matrix } from '../arithmetic/matrix';
import { kernelNorm } from '../claims/conditioning';
import type { KernelArguments, Problem, ProblemDomain } from '../claims/problem';
import { kernelParameters } from './kernel-arguments';
import { buildKernel, kernelRecipe, type KernelRecipe, rowWidth } from './kernel-recipe';
import { readLabels, when } from './labels';
import { simpleNumber } from './numbers';
import { ridgeRecipe, type RidgeRecipe, ridgeValue } from './ridge';
import { buildTargets, targetRecipe, type TargetRecipe } from './targets';
import { schedule } from './weights';

/** Everything a problem is made from: small independent pieces, each of which fast-check can shrink by itself. */
interface Ingredients {
  readonly training: readonly Row[];
  readonly evaluation: readonly Row[];
  readonly weights: readonly number[];
  readonly kernel: KernelRecipe;
  readonly duplicates: boolean;
  readonly targets: TargetRecipe;
  readonly outputs: number;
  readonly ridge: RidgeRecipe;
  readonly kernelParameters: Omit<KernelArguments, 'points' | 'others'>;
  readonly coordinates: number;
}

interface Row {
  readonly point: readonly number[];
  readonly target: readonly number[];
}

const maximumPoints = 12;
const maximumEvaluationPoints = 4;

/**
 * Random problems of a domain: kernels of real points, of features and with prescribed spectra, singular ones
 * among them; ridges from far below to far above ‖K‖; schedules with the boundary weights; one to three outputs.
 * Shrinks to fewer points, fewer steps and simpler numbers.
 */
export function problem(domain: ProblemDomain): Arbitrary<Problem> {
  return fc
    .record<Ingredients>({
      training: fc.array(row, { minLength: 1, maxLength: maximumPoints, size: 'max' }),
      evaluation: fc.array(row, { minLength: 1, maxLength: maximumEvaluationPoints }),
      weights: schedule(domain),
      kernel: kernelRecipe(domain.features ?? false),
      duplicates: fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant(false), weight: 3 },
        { arbitrary: fc.constant(true), weight: 1 },
      ),
      targets: targetRecipe(),
      outputs: fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant(1), weight: 2 },
        { arbitrary: fc.integer({ min: 1, max: rowWidth }), weight: 2 },
      ),
      ridge: ridgeRecipe(),
      kernelParameters: kernelParameters(),
      coordinates: fc.integer({ min: 1, max: rowWidth }),
    })
    .map(build);
}

const row: Arbitrary<Row> = fc.record({
  point: fc.tuple(simpleNumber(), simpleNumber(), simpleNumber()),
  target: fc.tuple(simpleNumber(), simpleNumber(), simpleNumber()),
});

function build(ingredients: Ingredients): Problem {
  const { training, evaluation, weights, outputs } = ingredients;
  const points = training.map(({ point }) => point);
  const duplicated = ingredients.duplicates && points.length > 1 && ingredients.kernel.type !== 'spectrum';
  const distinct = duplicated
    ? points.map((point, i) => points[i - Math.ceil(points.length / 2)] ?? point)
    : points;
  const matrices = buildKernel(
    ingredients.kernel,
    distinct,
    evaluation.map(({ point }) => point),
  );
  const unlabelled: Problem = {
    ...matrices,
    targets: buildTargets(
      ingredients.targets,
      training.map(({ target }) => target),
      outputs,
      matrices.kernel,
    ),
    evaluationTargets: new Matrix(evaluation.map(({ target }) => target.slice(0, outputs))),
    ridge: ridgeValue(ingredients.ridge, kernelNorm(matrices.kernel)),
    weights,
    kernelArguments: kernelArguments(ingredients),
    labels: [],
  };
  return { ...unlabelled, labels: [...makingLabels(ingredients, duplicated), ...readLabels(unlabelled)] };
}

/** The rows as points, whatever K was made from. */
function kernelArguments({ training, evaluation, coordinates, ...drawn }: Ingredients): KernelArguments {
  const points = (rows: readonly Row[]): Matrix =>
    new Matrix(rows.map(({ point }) => point.slice(0, coordinates)));
  return { ...drawn.kernelParameters, points: points(training), others: points(evaluation) };
}

function makingLabels({ kernel, targets }: Ingredients, duplicated: boolean): string[] {
  const labels = when({
    'kernel from features': kernel.type === 'features',
    'kernel from points': kernel.type === 'points',
    'kernel from spectrum': kernel.type === 'spectrum',
    'duplicated points': duplicated,
    'eigenvector target': targets === 'eigenvector',
    'large offset': targets === 'offset',
    'zero target': targets === 'zero',
  });
  if (kernel.type === 'points') return [...labels, kernel.kernel.type];
  if (kernel.type === 'spectrum') return [...labels, kernel.pattern];
  return labels;
}
