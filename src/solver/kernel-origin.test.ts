import { Matrix } from '../linear-algebra/matrix';
import { copyOf } from './error-bounds/conditioning';
import { evaluationScale } from './error-bounds/evaluation-scale';
import { kernelsOfPoints, originOf, pointsBehind, trainingPointsAt, withoutOrigin } from './kernel-origin';

const points = new Matrix([
  [0, 1],
  [2, 3],
  [5, 8],
]);
const others = new Matrix([[1, 1]]);
const kernel = { type: 'rbf', gamma: 1 / 8 } as const;
const both = kernelsOfPoints({ kernel, points, others });

describe('pointsBehind', () => {
  it('is what K and K̃ were evaluated on, and so of copies', () => {
    const copies = { kernel: copyOf(both.kernel), crossKernel: copyOf(both.crossKernel) };
    expect(pointsBehind(both)).toEqual({ kernel, points, others });
    expect(pointsBehind(copies)).toEqual({ kernel, points, others });
  });

  it('has nowhere to predict where there is no K̃', () => {
    expect(pointsBehind({ kernel: both.kernel })).toEqual({ kernel, points });
    expect(pointsBehind({ ...both, crossKernel: Matrix.zeros(0, 3) })).toEqual({ kernel, points });
  });

  it('predicts at the training points where K̃ is K', () => {
    expect(pointsBehind({ ...both, crossKernel: both.kernel })).toEqual({ kernel, points, others: points });
  });

  it('is unknown where K or K̃ was changed, or belongs to other points', () => {
    const elsewhere = kernelsOfPoints({ kernel, points: new Matrix(points), others });
    const scaled = Matrix.mul(both.kernel, 1);
    expect(pointsBehind({ ...both, kernel: scaled })).toBeUndefined();
    expect(pointsBehind({ ...both, crossKernel: Matrix.mul(both.crossKernel, 1) })).toBeUndefined();
    expect(pointsBehind({ ...both, crossKernel: elsewhere.crossKernel })).toBeUndefined();
    expect(pointsBehind({ kernel: both.crossKernel })).toBeUndefined();
    expect(pointsBehind(withoutOrigin(both))).toBeUndefined();
  });
});

describe('trainingPointsAt', () => {
  it('moves the points with K and K̃', () => {
    const moved = trainingPointsAt(both, [2, 0]);
    const expected = kernelsOfPoints({ kernel, points: points.subMatrixRow([2, 0]), others });
    expect(moved.kernel.to2DArray()).toEqual(expected.kernel.to2DArray());
    expect(moved.crossKernel.to2DArray()).toEqual(expected.crossKernel.to2DArray());
    expect(pointsBehind(moved)?.points.to2DArray()).toEqual([
      [5, 8],
      [0, 1],
    ]);
  });

  it('remembers nothing where nothing is known', () => {
    const moved = trainingPointsAt(withoutOrigin(both), [1]);
    expect(moved.kernel.to2DArray()).toEqual([[1]]);
    expect(originOf(moved.kernel)).toBeUndefined();
  });
});

describe('evaluationScale', () => {
  it('is 0 for a matrix that an implementation is given as it is', () => {
    expect(evaluationScale(withoutOrigin(both).kernel)).toBe(0);
  });

  it('grows with the distance of the points from 0, whose squares cancel', () => {
    const far = kernelsOfPoints({ kernel, points: Matrix.add(points, 1000) });
    expect(evaluationScale(far.kernel)).toBeGreaterThan(1e4 * evaluationScale(both.kernel));
  });
});
