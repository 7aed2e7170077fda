import authors from './data/authors-points.json';
import type { Dataset } from './dataset';

/** The eleven noisy points of sin 2πx on which the authors illustrate the paper. */
export const authorsDataset: Dataset = {
  name: "the authors' eleven points",
  features: ['x'],
  points: authors.x.map((x) => [x]),
  targets: authors.y.map((y) => [y]),
};

/** The points at which the authors compute the loss, and the true values there: sin 2πx at x = 0, 0.01, …, 1. */
export const authorsEvaluation: Dataset = {
  name: 'sin 2πx on a grid',
  features: ['x'],
  points: grid().map((x) => [x]),
  targets: grid().map((x) => [Math.sin(2 * Math.PI * x)]),
};

function grid(): number[] {
  return Array.from({ length: 101 }, (_, position) => position / 100);
}
