import { element } from '../../src/arithmetic/element';
import { eigenvalueBound } from '../../src/arithmetic/error-analysis/bounds/spectrum';
import { memoize } from '../../src/arithmetic/memoize';
import { Matrix } from '../../src/linear-algebra/matrix';
import { mlMatrixBackend } from '../../src/linear-algebra/ml-matrix-backend';
import { norm } from '../../src/linear-algebra/norms';
import type { Law } from '../../src/model/law';
import { atMost, equal, equalNumbers, type Measurement, worst } from '../../src/model/measurement';
import type { KernelArguments } from '../../src/model/problem';
import { numbersOf } from '../../src/protocol/input-numbers';
import { askKernel } from '../../src/protocol/requests';
import { kernelScale } from '../../src/solver/error-bounds/kernel-scale';
import type { KernelInputs } from '../../src/solver/inputs';
import { askInTurn, judgeTurns, turnsOf } from '../quantities/in-turn';
import { askKernelOf, askOwnKernelOf, inputsOf, kernelLaw, ownInputsOf } from './kernel-law';

/** What holds between kernel matrices, whatever the kernel; no other implementation is needed to see it. */
export const kernelRelationLaws: readonly Law[] = [
  kernelLaw({
    name: 'symmetry',
    title: 'κ(X, X) is symmetric, and κ(Z, X) is κ(X, Z) transposed',
    ask: (given) => ({
      K: askKernelOf(given),
      turned: askKernel(turned(inputsOf(given))),
      own: askOwnKernelOf(given),
    }),
    measure: ({ K, turned, own }, given) =>
      worst([
        equal('κ(Z, X) transposed', turned.kernel.transpose(), K.kernel, kernelScale(inputsOf(given))),
        equal('κ(X, X) transposed', own.kernel.transpose(), own.kernel, kernelScale(ownInputsOf(given))),
      ]),
  }),
  kernelLaw({
    name: 'diagonal',
    title: 'a point and itself have the value 1 under a kernel of their distance',
    precondition: needsDistances,
    ask: (given) => ({ own: askOwnKernelOf(given) }),
    measure: ({ own }, given) =>
      worst(
        given.points.to2DArray().map((point, i) => {
          const alone = new Matrix([point]);
          const bound = kernelScale({ ...inputsOf(given), points: alone, others: alone });
          return equalNumbers(`κ(x, x), point ${i + 1}`, own.kernel.get(i, i), 1, bound);
        }),
      ),
  }),
  kernelLaw({
    name: 'translation',
    title: 'points that are all moved alike have the same values under a kernel of their distance',
    precondition: needsDistances,
    ask: (given) => ({ K: askKernelOf(given), moved: askKernel(moved(inputsOf(given))) }),
    measure({ K, moved: after }, given) {
      const inputs = inputsOf(given);
      const bound = Math.max(kernelScale(inputs), kernelScale(moved(inputs)));
      return equal('kernel of the moved points', after.kernel, K.kernel, bound);
    },
  }),
  kernelLaw({
    name: 'scale',
    title: 'points twice as far from the origin are points under a larger γ, or have four times the product',
    ask: (given) => ({
      far: askKernel(twiceAsFar(inputsOf(given))),
      near: askKernel(wider(inputsOf(given))),
    }),
    measure({ far, near }, given) {
      const factor = given.type === 'linear' ? 4 : 1;
      const bound = kernelScale(twiceAsFar(inputsOf(given)));
      return equal('kernel of the distant points', far.kernel, Matrix.mul(near.kernel, factor), bound);
    },
  }),
  kernelLaw({
    name: 'permutation',
    title: 'points in another order give the rows and columns in that order',
    ask: (given) => ({ K: askKernelOf(given), moved: askKernel(firstPointsLast(inputsOf(given))) }),
    measure({ K: { kernel }, moved }, given) {
      const expected = kernel.subMatrixRow(firstLast(kernel.rows)).subMatrixColumn(firstLast(kernel.columns));
      return equal(
        'kernel of the points in another order',
        moved.kernel,
        expected,
        kernelScale(inputsOf(given)),
      );
    },
  }),
  kernelLaw({
    name: 'pairs',
    title: 'an entry depends on its own two points alone',
    ask: (given) => ({
      K: askKernelOf(given),
      row: askKernel(lastPoint(inputsOf(given), 'points')),
      column: askKernel(lastPoint(inputsOf(given), 'others')),
    }),
    measure({ K: { kernel }, row, column }, given) {
      const inputs = inputsOf(given);
      const [i, j] = [kernel.rows - 1, kernel.columns - 1];
      const rowBound = kernelScale(lastPoint(inputs, 'points'));
      const columnBound = kernelScale(lastPoint(inputs, 'others'));
      return worst([
        equal('kernel of the last point of X alone', row.kernel, kernel.getRowVector(i), rowBound),
        equal('kernel of the last point of Z alone', column.kernel, kernel.getColumnVector(j), columnBound),
      ]);
    },
  }),
  kernelLaw({
    name: 'semidefinite',
    title: 'κ(X, X) has no negative eigenvalue',
    ask: (given) => ({ own: askOwnKernelOf(given) }),
    measure({ own: { kernel } }, given) {
      // No eigenvalue routine is made for what is no number.
      if (!kernel.to1DArray().every(Number.isFinite)) return equalNumbers('κ(X, X)', NaN, 0, 0);
      const symmetric = Matrix.add(kernel, kernel.transpose()).mul(1 / 2);
      const smallest = element(mlMatrixBackend.symmetricEigen(symmetric).values, -1);
      const bound = kernelScale(ownInputsOf(given)) + eigenvalueBound(kernel.rows, norm(kernel));
      return atMost('0 and the smallest eigenvalue of κ(X, X)', [0], [smallest], bound);
    },
  }),
  kernelLaw({
    name: 'purity',
    title:
      'kernel answers alike before and after questions that differ in one input, those rightly, and leaves its arguments alone',
    ask: (given) => askInTurn(turns(given)),
    measure: (answers, given, asked, precision) =>
      worst([
        ...judgeTurns(turns(given), answers, precision),
        ...argumentsKept(inputsOf(given), asked.first.inputs),
      ]),
  }),
];

const turns = memoize((given: KernelArguments) =>
  turnsOf('kernel', inputsOf(given), given.points.rows, given.others.rows),
);

function needsDistances({ type }: KernelArguments): string | undefined {
  return type === 'rbf' || type === 'laplacian' ? undefined : 'needs a kernel of distances';
}

function turned({ kernel, points, others }: KernelInputs): KernelInputs {
  return { kernel, points: others, others: points };
}

function moved({ kernel, points, others }: KernelInputs): KernelInputs {
  return { kernel, points: Matrix.add(points, 1), others: Matrix.add(others, 1) };
}

function twiceAsFar({ kernel, points, others }: KernelInputs): KernelInputs {
  return { kernel, points: Matrix.mul(points, 2), others: Matrix.mul(others, 2) };
}

/** The kernel under which points have the values that points twice as far have; the linear kernel has no parameter. */
function wider({ kernel, points, others }: KernelInputs): KernelInputs {
  if (kernel.type === 'linear') return { kernel, points, others };
  const factor = kernel.type === 'laplacian' ? 2 : 4;
  return { kernel: { ...kernel, gamma: factor * kernel.gamma }, points, others };
}

/** A cycle rather than a reversal, as for the training points. */
function firstPointsLast({ kernel, points, others }: KernelInputs): KernelInputs {
  return {
    kernel,
    points: points.subMatrixRow(firstLast(points.rows)),
    others: others.subMatrixRow(firstLast(others.rows)),
  };
}

function firstLast(count: number): number[] {
  const [first = 0, ...others] = [...Array(count).keys()];
  return [...others, first];
}

function lastPoint(inputs: KernelInputs, which: 'points' | 'others'): KernelInputs {
  return { ...inputs, [which]: inputs[which].getRowVector(inputs[which].rows - 1) };
}

/** Nothing may differ, not even by rounding: bound 0. */
function argumentsKept(before: KernelInputs, after: KernelInputs): Measurement[] {
  const parameters = ({ kernel }: KernelInputs): Matrix => Matrix.rowVector(numbersOf(kernel));
  return [
    equal('X after the call', after.points, before.points, 0),
    equal('Z after the call', after.others, before.others, 0),
    equal('parameters after the call', parameters(after), parameters(before), 0),
  ];
}
