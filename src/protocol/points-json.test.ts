import { Matrix } from '../linear-algebra/matrix';
import { parseProblem } from '../model/parse-problem';
import { problemToJson } from '../model/problem-json';
import { kernelsOfPoints, withoutOrigin } from '../solver/kernel-origin';
import { missingInput } from './missing-input';
import { encodePoints } from './points-json';
import { encodeInputs, sentInputs } from './protocol-json';
import { ask } from './requests';

const problem = {
  ...kernelsOfPoints({
    kernel: { type: 'polynomial', gamma: 2, offset: 1, degree: 2 },
    points: new Matrix([
      [1, -0],
      [0, 3],
    ]),
    others: new Matrix([[2, 1]]),
  }),
  targets: new Matrix([[1], [2]]),
  evaluationTargets: new Matrix([[0]]),
  ridge: 1 / 2,
  weights: [1],
  labels: [],
};
const request = ask('distill', problem);
const points = {
  X: [
    [1, '-0'],
    [0, 3],
  ],
  Z: [[2, 1]],
  kernel: { type: 'polynomial', gamma: 2, offset: 1, degree: 2 },
};

describe('points in place of K and K̃', () => {
  it('travel with everything else', () => {
    const sent = sentInputs(encodeInputs(request), encodePoints(request.inputs));
    expect(JSON.parse(JSON.stringify(sent))).toEqual({ points, y: [[1], [2]], lambda: 0.5, alphas: [1] });
  });

  it('are written down beside K and K̃, and read again', () => {
    const written = problemToJson(problem);
    expect(written).toMatchObject({
      points,
      K: [
        [9, 1],
        [1, 361],
      ],
    });
    expect(problemToJson(parseProblem(JSON.parse(JSON.stringify(written))))).toEqual(written);
  });

  it('are not for a subject that takes K, nor K for one that takes points', () => {
    const onPoints = (kernels: 'rbf'[] | undefined) => ({
      features: { inputs: ['points' as const], ...(kernels && { kernels }) },
    });
    const asMatrices = ask('distill', withoutOrigin(problem)).inputs;
    expect(missingInput(request.inputs, onPoints(undefined))).toBeUndefined();
    expect(missingInput(request.inputs, onPoints(['rbf']))).toBe('needs the kernel polynomial');
    expect(missingInput(asMatrices, onPoints(undefined))).toBe('needs K itself');
    expect(missingInput(asMatrices, {})).toBeUndefined();
  });
});
