import { commandFolder } from '../../fixtures/built-command';
import { expectRefusal } from '../../fixtures/refusal';

const folder = commandFolder();
afterAll(() => folder.remove());

const valid = {
  K: [
    [2, 1],
    [1, 2],
  ],
  y: [1, 2],
  lambda: 1,
  alphas: [0.5],
};

describe('fit refuses a problem: exit 2, one sentence that names the field and the fix, nothing written', () => {
  const problems: [string, unknown, string][] = [
    ['λ = 0', { ...valid, lambda: 0 }, 'lambda: expected a number above 0, received 0'],
    ['λ < 0', { ...valid, lambda: -1 }, 'lambda: expected a number above 0, received -1'],
    ['λ infinite', { ...valid, lambda: 'Infinity' }, 'lambda: expected a finite number, received "Infinity"'],
    ['α above 1', { ...valid, alphas: [0.5, 2] }, 'alphas[1]: expected a number from 0 to 1, received 2'],
    ['α below 0', { ...valid, alphas: [-0.1] }, 'alphas[0]: expected a number from 0 to 1, received -0.1'],
    ['α missing', { ...valid, alphas: undefined }, 'alphas: expected a list of weights, received nothing'],
    [
      'K not square',
      {
        ...valid,
        K: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      'K: expected a square matrix, received 2 rows of 3 numbers',
    ],
    ['K ragged', { ...valid, K: [[1, 2], [3]] }, 'K[1]: expected 2 numbers, like K[0], received 1 number'],
    [
      'K not symmetric',
      {
        ...valid,
        K: [
          [1, 2],
          [0, 1],
        ],
      },
      'K[1][0]: expected a symmetric matrix, received 0, which differs from K[0][1] = 2 by 2',
    ],
    [
      'K indefinite',
      {
        ...valid,
        K: [
          [1, 2],
          [2, 1],
        ],
      },
      'K: expected a positive semidefinite matrix, received a smallest eigenvalue of -0.99',
    ],
    [
      'K with NaN',
      {
        ...valid,
        K: [
          [1, 'NaN'],
          ['NaN', 1],
        ],
      },
      'K[0][1]: expected a finite number, received "NaN"',
    ],
    ['K empty', { ...valid, K: [] }, 'K: expected at least one row, received []'],
    [
      'no K',
      { ...valid, K: undefined },
      'K: expected a kernel matrix, or a kernel together with its points X, received neither',
    ],
    [
      'y too long',
      { ...valid, y: [1, 2, 3] },
      'y: expected 2 rows, one row for each training point, received 3 rows',
    ],
    ['y with null', { ...valid, y: [1, null] }, 'y[1]: expected a finite number, received null'],
    [
      'Kx of other width',
      { ...valid, Kx: [[1]] },
      'Kx: expected 2 columns, one column for each training point, received 1 column',
    ],
    [
      'yx of other length',
      { ...valid, Kx: [[1, 2]], yx: [1, 2] },
      'yx: expected 1 row, one row for each evaluation point, received 2 rows',
    ],
    ['unknown field', { ...valid, ridge: 1 }, 'expected no other fields, received "ridge"'],
    [
      'unknown kernel',
      { ...valid, K: undefined, kernel: { type: 'rbff' }, X: [[1], [2]] },
      'kernel.type: expected one of rbf, laplacian',
    ],
    [
      'γ < 0',
      { ...valid, K: undefined, kernel: { type: 'rbf', gamma: -1 }, X: [[1], [2]] },
      'kernel.gamma: expected a number above 0, received -1',
    ],
  ];

  it.each(problems)('%s', (_, problem, message) => {
    folder.write({ 'problem.json': JSON.stringify(problem) });
    expectRefusal(folder, ['fit', '--problem', 'problem.json', '--json', 'out.json'], message);
  });
});
