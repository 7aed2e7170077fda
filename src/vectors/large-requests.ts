import { Matrix } from '../linear-algebra/matrix';
import { matrixOfEntries } from '../linear-algebra/matrix-of-entries';
import { askDistill, askKernel, askLimit, askOptimalWeight, askSpectrum } from '../protocol/requests';
import type { FrozenRequest } from './frozen-request';

/** How large a problem is; its entries follow from the sizes. */
interface Sizes {
  readonly points: number;
  readonly rows: number;
  readonly outputs: number;
  readonly steps: number;
}

/** Just beyond the sizes at which implementations change their method, in one way each so that the answers stay short. */
const sizes: readonly (Sizes & { readonly name: string })[] = [
  ...[17, 33, 65, 129].map((points) => ({
    name: `${points} points`,
    points,
    rows: 2,
    outputs: 1,
    steps: points < 129 ? 2 : 1,
  })),
  { name: '65 evaluation rows', points: 3, rows: 65, outputs: 1, steps: 2 },
  ...[9, 17].map((outputs) => ({ name: `${outputs} outputs`, points: 3, rows: 2, outputs, steps: 2 })),
  { name: '101 steps', points: 2, rows: 1, outputs: 1, steps: 101 },
  { name: '1,001 steps', points: 1, rows: 1, outputs: 1, steps: 1001 },
];

/** Every question of the second set, which is about sizes alone. */
export const largeRequests: readonly FrozenRequest[] = [
  ...sizes.flatMap((size) => asked(size, varying)),
  ...sizes.filter(({ steps }) => steps > 2).flatMap((size) => asked(size, () => 1 / 4)),
  ...[
    { name: '65 points against 2', points: 65, others: 2 },
    { name: '2 points against 65', points: 2, others: 65 },
  ].map(({ name, points, others }): FrozenRequest => ({
    comment: name,
    request: askKernel({
      kernel: { type: 'polynomial', gamma: 1 / 2, offset: 1, degree: 2 },
      points: matrixOfEntries(points, 2, pattern(7, 5, 5)),
      others: matrixOfEntries(others, 2, pattern(3, 11, 5)),
    }),
    flag: 'large',
  })),
];

function asked(
  { name, points, rows, outputs, steps }: Sizes & { readonly name: string },
  weight: (step: number) => number,
): FrozenRequest[] {
  const features = matrixOfEntries(points, 2, pattern(7, 5, 5));
  const others = matrixOfEntries(rows, 2, pattern(3, 11, 5));
  const transposed = features.transpose();
  const diagonal = Matrix.diag(Array.from({ length: points }, (_, i) => 1 + (i % 3)));
  const inputs = {
    kernel: features.mmul(transposed).add(diagonal),
    crossKernel: others.mmul(transposed),
    targets: matrixOfEntries(points, outputs, pattern(5, 3, 17)),
    // Against eigenvalues that grow with n: fits that are nearly the targets tell weights badly.
    ridge: 8,
    weights: Array.from({ length: steps }, (_, step) => weight(step)),
  };
  const evaluationTargets = matrixOfEntries(rows, outputs, pattern(2, 7, 17));
  const requests = [
    askDistill(inputs),
    askLimit(inputs, weight(steps)),
    askOptimalWeight({ ...inputs, evaluationTargets }),
    askSpectrum({ ...inputs, kernel: equicorrelated(points) }),
  ];
  return requests.map((request) => ({ comment: name, request, flag: 'large' }));
}

/** 2I + 11ᵀ, whose eigenvalues are integers. */
function equicorrelated(points: number): Matrix {
  return Matrix.ones(points, points).add(Matrix.eye(points).mul(2));
}

/** Sixteenths from 1/16 to 15/16, whose order repeats after fifteen steps. */
function varying(step: number): number {
  return (1 + ((7 * step) % 15)) / 16;
}

/** Small integers about 0, of which there are `count`. */
function pattern(a: number, b: number, count: number): (row: number, column: number) => number {
  return (row, column) => ((a * row * row + b * column * (row + 1) + 3 * column) % count) - (count - 1) / 2;
}
