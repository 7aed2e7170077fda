import fc, { type Arbitrary } from 'fast-check';
import { element } from '../arithmetic/element';
import type { CommonKernel, Kernel } from '../kernels/kernel';
import { Matrix } from '../linear-algebra/matrix';
import type { KernelArguments, Problem, ProblemDomain } from '../model/problem';
import { kernelNorm } from '../solver/error-bounds/conditioning';
import { kernelParameters } from './kernel-arguments';
import { buildKernel, kernelRecipe, type KernelRecipe, pointsRecipe, rowWidth } from './kernel-recipe';
import { readLabels, when } from './labels';
import { type NumberTable, numberTable } from './number-table';
import { plainRecord } from './plain-record';
import { moveToRange, type RangeClass, rangeClass } from './range-class';
import { ridgeRecipe, type RidgeRecipe, ridgeValue } from './ridge';
import { buildTargets, targetRecipe, type TargetRecipe } from './targets';
import { weightedConstants } from './weighted-constants';
import { schedule } from './weights';

/** The independent parts of a problem, each of which fast-check shrinks by itself. */
interface Ingredients {
  /** coordinates and targets of each training point */
  readonly training: NumberTable;
  readonly evaluation: NumberTable;
  readonly weights: readonly number[];
  readonly kernel: KernelRecipe;
  readonly duplicates: boolean;
  readonly targets: TargetRecipe;
  readonly outputs: number;
  readonly ridge: RidgeRecipe;
  /** absent where no kernels are evaluated */
  readonly kernelParameters: Omit<KernelArguments, 'points' | 'others'> | undefined;
  readonly coordinates: number;
  readonly range: RangeClass;
}

/** The largest n and m of ordinary random problems; size classes are beyond them. */
export const maximumPoints = 12;
export const maximumEvaluationPoints = 4;

/**
 * Random problems of a domain: kernels of real points, of features and with prescribed spectra, singular ones
 * among them; ridges from far below to far above ‖K‖; schedules with the boundary weights; one to three outputs.
 * One in eight is moved to the edges of float64 (`range-class.ts`). Shrinks to fewer points, fewer steps, simpler numbers
 * and away from the edges.
 */
export function problem(domain: ProblemDomain): Arbitrary<Problem> {
  return plainRecord<Ingredients>({
    training: rows(maximumPoints),
    evaluation: rows(maximumEvaluationPoints),
    weights: schedule(domain),
    kernel: recipeFor(domain),
    duplicates: weightedConstants([3, false], [1, true]),
    targets: targetRecipe(),
    outputs: weightedConstants([4, 1], [1, 2], [1, rowWidth]),
    ridge: ridgeRecipe(),
    kernelParameters: domain.kernels ? kernelParameters() : fc.constant(undefined),
    coordinates: fc.integer({ min: 1, max: rowWidth }),
    range: rangeClass(domain.features ?? false),
  }).map(build);
}

/** Where Φ has to be known, only kernels with a feature map will do; a subject that has none of them needs K itself. */
function recipeFor({ features = false, onPoints = [] }: ProblemDomain): Arbitrary<KernelRecipe> {
  const finite: readonly CommonKernel['type'][] = ['linear', 'polynomial'];
  const kernels = features ? onPoints.filter((type) => finite.includes(type)) : onPoints;
  return kernels.length > 0 ? pointsRecipe(kernels) : kernelRecipe(features);
}

const rows = (maximumRows: number): Arbitrary<NumberTable> =>
  numberTable({ minimumRows: 1, maximumRows, width: 2 * rowWidth });

function build(ingredients: Ingredients): Problem {
  const { training, evaluation, weights, outputs, targets, ridge, kernelParameters } = ingredients;
  const points = training.map(pointOf);
  const duplicated = ingredients.duplicates && points.length > 1 && ingredients.kernel.type !== 'spectrum';
  const distinct = duplicated
    ? points.map((point, i) => points[i - Math.ceil(points.length / 2)] ?? point)
    : points;
  const { kernel, crossKernel, features } = buildKernel(
    ingredients.kernel,
    distinct,
    evaluation.map(pointOf),
  );
  const labels: string[] = [];
  const built: Problem = {
    kernel,
    crossKernel,
    targets: buildTargets(targets, columns(training, rowWidth, outputs), kernel),
    evaluationTargets: columns(evaluation, rowWidth, outputs),
    ridge: ridgeValue(ridge, kernelNorm(kernel)),
    weights,
    ...(features && { features }),
    ...(kernelParameters && { kernelArguments: kernelArguments(ingredients, kernelParameters) }),
    labels,
  };
  const problem = moveToRange(ingredients.range, built);
  if (problem !== built && ingredients.range !== 'ordinary') labels.push(ingredients.range);
  labels.push(...makingLabels(ingredients, duplicated), ...readLabels(problem));
  return problem;
}

function pointOf(row: readonly number[]): readonly number[] {
  return row.slice(0, rowWidth);
}

/** The first columns of a table. */
function columns(table: NumberTable, first: number, count: number): Matrix {
  const matrix = new Matrix(table.length, count);
  table.forEach((row, i) => {
    for (let j = 0; j < count; j++) matrix.set(i, j, element(row, first + j));
  });
  return matrix;
}

/** The rows as points, for every recipe of K. */
function kernelArguments(
  { training, evaluation, coordinates }: Ingredients,
  parameters: Omit<KernelArguments, 'points' | 'others'>,
): KernelArguments {
  return {
    ...parameters,
    points: columns(training, 0, coordinates),
    others: columns(evaluation, 0, coordinates),
  };
}

function makingLabels({ kernel, targets }: Ingredients, duplicated: boolean): string[] {
  const labels = when({
    'kernel from features': kernel.type === 'features',
    'kernel from points': isOnPoints(kernel),
    'kernel from spectrum': kernel.type === 'spectrum',
    'duplicated points': duplicated,
    'eigenvector target': targets === 'eigenvector',
    'large offset': targets === 'offset',
    'zero target': targets === 'zero',
  });
  if (isOnPoints(kernel)) return [...labels, kernel.kernel.type];
  if (kernel.type === 'spectrum') return [...labels, kernel.pattern];
  return labels;
}

function isOnPoints(recipe: KernelRecipe): recipe is KernelRecipe & { readonly kernel: Kernel } {
  return recipe.type === 'points' || recipe.type === 'remembered points';
}
