import type { LargeSize } from '../model/evidence';
import type { Dimension, Problem } from '../model/problem';
import { sizeText } from '../model/size-text';
import { rowWidth } from './kernel-recipe';
import { maximumEvaluationPoints, maximumPoints } from './problem';
import { maximumSteps } from './weights';

/** Problems that cross one size at which implementations change their method. */
export interface SizeClass {
  /** the label of its problems: "17 points or more" */
  readonly label: string;
  readonly dimension: Dimension;
  /** the sizes of that dimension that it has, both ends included */
  readonly from: number;
  readonly to: number;
  /** of the schedule, where the dimension is that of steps: an implementation may have a method for each */
  readonly schedule?: 'constant' | 'varying';
}

/** The largest number of points that is tried where a run asks for no other. */
export const defaultMaximumPoints = 129;

/**
 * The sizes at and just above 16, 32, 64 and 128 points, just above blocks of 64 rows and 8 and 16 columns, 100 and 1,000
 * steps: blocks of linear algebra and limits of loops. Classes of points beyond 129 double on.
 */
const otherThresholds: Readonly<Record<Exclude<Dimension, 'points'>, readonly number[]>> = {
  steps: [101, 1001],
  rows: [65],
  outputs: [9, 17],
};
const firstBlock = 16;
const fewRows = 4;
const fewOutputs = 7;

/** The largest sizes of ordinary random problems. */
const ordinary: Readonly<Record<Dimension, number>> = {
  points: maximumPoints,
  rows: maximumEvaluationPoints,
  outputs: rowWidth,
  steps: maximumSteps,
};

/** Every class whose problems have no more points than that; those of few points first, which cost least. */
export function sizeClasses(maximumPoints: number): SizeClass[] {
  return [
    ...otherThresholds.steps.flatMap((from) =>
      (['constant', 'varying'] as const).map((schedule) => ({
        ...classOf('steps', from, from + 1),
        schedule,
      })),
    ),
    ...otherThresholds.rows.map((from) => classOf('rows', from, from + fewRows)),
    ...otherThresholds.outputs.map((from) => classOf('outputs', from, from + fewOutputs)),
    ...pointThresholds(maximumPoints).map((from, index, thresholds) =>
      classOf('points', from, (thresholds[index + 1] ?? maximumPoints + 1) - 1),
    ),
  ];
}

/** The labels of classes that `sizeClasses` leaves out, of those that are tried by default. */
export function classesLeftOut(maximumPoints: number): string[] {
  return pointThresholds(defaultMaximumPoints)
    .filter((from) => from > maximumPoints)
    .map((from) => labelOf('points', from));
}

/** The labels of the classes that a problem is of. */
export function sizeLabels(problem: Problem): string[] {
  const sizes = sizesOf(problem);
  const largest = Math.max(sizes.points, defaultMaximumPoints);
  return [
    ...reached('points', pointThresholds(largest), sizes.points),
    ...(['rows', 'outputs', 'steps'] as const).flatMap((dimension) =>
      reached(dimension, otherThresholds[dimension], sizes[dimension]),
    ),
  ];
}

/** The sizes of a problem that no ordinary random one reaches. */
export function largeSizes(problem: Problem): LargeSize[] {
  const sizes = sizesOf(problem);
  return (Object.keys(sizes) as Dimension[])
    .map((dimension) => ({ dimension, size: sizes[dimension] }))
    .filter(({ dimension, size }) => size > ordinary[dimension]);
}

/** How large a problem is. */
function sizesOf({ kernel, crossKernel, targets, weights }: Problem): Record<Dimension, number> {
  return {
    points: kernel.rows,
    rows: crossKernel.rows,
    outputs: targets.columns,
    steps: weights.length,
  };
}

/** 16, 17, 32, 33, 64, 65, 128, 129, 256, …: whole blocks have methods of their own too. */
function pointThresholds(maximumPoints: number): number[] {
  const thresholds: number[] = [];
  for (let block = firstBlock; block <= maximumPoints; block *= 2) thresholds.push(block, block + 1);
  return thresholds.filter((from) => from <= maximumPoints);
}

function reached(dimension: Dimension, thresholds: readonly number[], size: number): string[] {
  return thresholds.filter((from) => size >= from).map((from) => labelOf(dimension, from));
}

function classOf(dimension: Dimension, from: number, to: number): SizeClass {
  return { label: labelOf(dimension, from), dimension, from, to };
}

function labelOf(dimension: Dimension, from: number): string {
  return `${sizeText({ dimension, size: from })} or more`;
}
