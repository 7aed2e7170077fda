import { Matrix } from '../linear-algebra/matrix';
import { buildTargets, largeOffset } from './targets';

const kernel = Matrix.diag([5, 3, 4]);
const plain = new Matrix([[1, 2], [4, 5], [7, 8]]); // prettier-ignore

describe('buildTargets', () => {
  it('takes plain ones as they are', () => {
    expect(buildTargets('plain', plain, kernel)).toEqual(plain);
  });

  it('forgets the numbers for zero targets', () => {
    expect(buildTargets('zero', plain, kernel)).toEqual(Matrix.zeros(3, 2));
  });

  it('adds one large number to all', () => {
    const [first] = buildTargets('offset', plain, kernel).to2DArray();
    expect(first).toEqual([1 + largeOffset, 2 + largeOffset]);
  });

  it('gives every output the same eigenvector', () => {
    const targets = buildTargets('eigenvector', plain, kernel);
    // The second largest eigenvalue of the kernel is 4, at the third point.
    expect(targets.to2DArray().map((row) => row.map(Math.abs))).toEqual([[0, 0], [0, 0], [1, 1]]); // prettier-ignore
  });

  it('has an eigenvector even for more outputs than points', () => {
    const targets = buildTargets('eigenvector', new Matrix([[1, 2, 3]]), new Matrix([[2]]));
    expect(targets.to2DArray().flat().map(Math.abs)).toEqual([1, 1, 1]);
  });
});
