import { element } from '../arithmetic/element';
import type { CommonKernel } from '../kernels/kernel';
import { Matrix } from '../linear-algebra/matrix';
import { askKernel } from '../protocol/requests';
import type { KernelInputs } from '../solver/inputs';
import type { FrozenRequest, InvalidRequest } from './frozen-request';
import type { Flag } from './notes';

interface PointSets {
  readonly name: string;
  readonly X: number[][];
  readonly Z: number[][];
}

const pointSets: readonly PointSets[] = [
  { name: 'one point each', X: [[1]], Z: [[3]] },
  { name: 'a point and the origin', X: [[0, 0]], Z: [[0, 0], [1, 2]] }, // prettier-ignore
  { name: 'points on a line', X: [[0], [1], [3]], Z: [[2], [-1]] },
  { name: 'points in the plane', X: [[1, 2], [0, -1], [3, 1 / 2]], Z: [[1, 1], [-2, 1 / 4]] }, // prettier-ignore
  { name: 'two points and two others in space', X: [[1, 0, 2], [0, 1, -1]], Z: [[2, 1, 1], [1, -1, 1 / 2]] }, // prettier-ignore
  { name: 'three points and three others', X: [[1, 1], [2, 0], [0, -1]], Z: [[1, 2], [1, -1], [-1, 1 / 4]] }, // prettier-ignore
  { name: 'four points against themselves', X: corners(), Z: corners() },
  { name: 'a point given twice', X: [[1, 2], [1, 2]], Z: [[0, 1]] }, // prettier-ignore
  { name: 'decimals', X: [[0.1, 0.2], [0.3, -0.7]], Z: [[0.25, 0.6]] }, // prettier-ignore
  { name: 'far from the origin', X: [[1000, 1001], [1002, 1000]], Z: [[1001, 1000.5]] }, // prettier-ignore
  { name: 'far apart', X: [[0, 0], [1, 1]], Z: [[60, 0], [0, -70], [2, 1]] }, // prettier-ignore
  { name: 'twelve points in five dimensions', X: lattice(12), Z: lattice(3, 4) },
];

const kernels: readonly (readonly CommonKernel[])[] = [
  [{ type: 'linear' }],
  [
    { type: 'polynomial', gamma: 1, offset: 1, degree: 2 },
    { type: 'polynomial', gamma: 1 / 2, offset: 0, degree: 3 },
    { type: 'polynomial', gamma: 2, offset: 1 / 2, degree: 1 },
    { type: 'polynomial', gamma: 0.1, offset: 3, degree: 4 },
  ],
  [2, 1 / 4, 0.1].map((gamma): CommonKernel => ({ type: 'rbf', gamma })),
  [1, 1 / 4, 0.3].map((gamma): CommonKernel => ({ type: 'laplacian', gamma })),
];

/** Every set of points with each type of kernel, whose parameters take turns. */
const frozen: readonly (KernelInputs & { readonly name: string })[] = pointSets.flatMap(
  ({ name, X, Z }, turn) =>
    kernels.flatMap((sameType) =>
      [0, 1].slice(0, sameType.length).map((next) => ({
        name,
        kernel: element(sameType, (turn + next) % sameType.length),
        points: new Matrix(X),
        others: new Matrix(Z),
      })),
    ),
);

/** Every question about kernels to which there is an answer; then some again with one input changed. */
export const validKernelRequests: readonly FrozenRequest[] = [
  ...frozen.map(({ name, ...inputs }) => ({ comment: name, request: askKernel(inputs) })),
  ...frozen
    .filter(({ name, kernel }) => name === 'three points and three others' && kernel.type !== 'linear')
    .flatMap(({ name, ...inputs }) =>
      oneChange(inputs).map((changed): FrozenRequest => ({
        comment: `${name}, one change`,
        request: askKernel({ ...inputs, ...changed }),
        flag: 'one-change',
      })),
    ),
];

const polynomial = { type: 'polynomial', gamma: 1, offset: 1, degree: 2 } as const;

/** Every question about kernels that should be refused. */
export const invalidKernelRequests: readonly InvalidRequest[] = [
  ...[0, -1].flatMap((gamma) =>
    [{ ...polynomial, gamma }, { type: 'rbf', gamma } as const, { type: 'laplacian', gamma } as const].map(
      (kernel) => invalid('invalid-kernel', `gamma is ${gamma}`, { kernel }),
    ),
  ),
  invalid('invalid-kernel', 'the degree is 0', { kernel: { ...polynomial, degree: 0 } }),
  invalid('invalid-kernel', 'the degree is 3/2', { kernel: { ...polynomial, degree: 3 / 2 } }),
  invalid('invalid-kernel', 'the offset is negative', { kernel: { ...polynomial, offset: -1 } }),
  ...kernels.map(([kernel = { type: 'linear' }]) =>
    invalid('wrong-shape', 'Z has a coordinate too many', { kernel, others: new Matrix([[1, 2, 3]]) }),
  ),
  invalid('not-finite', 'X has an entry that is no number', { points: new Matrix([[1, NaN]]) }),
  invalid('not-finite', 'Z has an infinite entry', { others: new Matrix([[-Infinity, 1]]) }),
  invalid('not-finite', 'gamma is infinite', { kernel: { type: 'rbf', gamma: Infinity } }),
];

/** The kernel wider, the first points and the second moved. */
function oneChange({ kernel, points, others }: KernelInputs): Partial<KernelInputs>[] {
  return [
    ...(kernel.type === 'linear' ? [] : [{ kernel: { ...kernel, gamma: 2 * kernel.gamma } }]),
    { points: Matrix.add(points, 1) },
    { others: Matrix.mul(others, -1) },
  ];
}

function invalid(flag: Flag, comment: string, spoilt: Partial<KernelInputs>): InvalidRequest {
  const inputs = {
    kernel: { type: 'linear' },
    points: new Matrix([[1, 2]]),
    others: new Matrix([[0, 1]]),
  } as const;
  return { flag, comment, request: askKernel({ ...inputs, ...spoilt }) };
}

function corners(): number[][] {
  return [[0, 0], [1, 0], [0, 2], [1, 2]]; // prettier-ignore
}

/** Points in five dimensions with small coordinates, no two of them alike. */
function lattice(count: number, first = 0): number[][] {
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: 5 }, (_, k) => (((i + first) * (k + 2) + 3 * k) % 7) / 4 - 3 / 4),
  );
}
