import { inputs, problem, wrong, comparison, text } from '../../../fixtures/made-up-counterexample';
import type { Question } from '../../protocol/question';
import { counterexampleText } from './counterexample-text';

describe('the text of a counterexample', () => {
  it('has law, problem, expected beside received, and the entry at which the two part', () => {
    expect(text()).toBe(
      [
        'limit/in-sample fails: the limit',
        '  the smallest problem found:',
        '    n = 2, τ = 2, λ = 1, α = (0, 0.5)',
        '             K        y',
        '    point 1  2  1     1',
        '    point 2  1  2     3',
        '  question "path" (distill), the one to look at first:',
        '                    expected, exactly  received',
        '    fitted, step 1  (3/4, 7/4)         (0.75, 1.75)',
        '    fitted, step 2  (1/3, 1)           (0.5, 1)',
        '    first difference: fitted, step 2, point 1: expected 1/3, received 0.5',
        '  the law compares fitted values: expected (≈0.333333), received (0.5) (test ratio 1.00e+15, passes below 30)',
        '  seed 7, path 3:0:1',
        '  ≈ and … stand for digits and entries that were left out; the JSON report has all of them',
      ].join('\n'),
    );
  });

  it('does not say of an inequality which side is right', () => {
    const relation = 'at-most';
    expect(text({ comparison: { ...comparison, relation, actual: [[2]], expected: [[1]] } })).toContain(
      '\n  the law compares fitted values: (2) is not at most (1) (test ratio',
    );
    expect(
      text({ comparison: { ...comparison, relation, actual: [[0], [2]], expected: [[1], [1]] } }),
    ).toContain(
      '\n  the law compares fitted values: (0, 2) is not at most (1, 1), entry by entry (test ratio',
    );
  });

  it('shows another problem that the law makes of it, and nothing twice', () => {
    const other: Question = { ...wrong, inputs: { ...inputs, y: [[1001], [1003]] } };
    expect(text({ questions: [other] })).toContain(
      [
        '    it asks about another problem, made from this one',
        '      n = 2, τ = 2, λ = 1, α = (0, 0.5)',
        '               K           y',
        '      point 1  2  1     1001',
      ].join('\n'),
    );
    expect(text()).not.toContain('another problem');
  });

  it('shows points instead of K where all that was asked for is a kernel', () => {
    const points = { X: [[1, 2], [0, 1]], Z: [[3, 4]] }; // prettier-ignore
    const kernel = { type: 'rbf', gamma: 0.5 } as const;
    const asked: Question = {
      name: 'K',
      op: 'kernel',
      inputs: { kernel, ...points },
      reply: { status: 'ok', outputs: { K: [[1], [0]] } },
      expected: { arithmetic: 'float64', outputs: { K: [[Math.exp(-4)], [Math.exp(-9)]] } },
      difference: { entry: 'K, row 1, column 1', expected: Math.exp(-4), received: 1 },
    };
    const given = { ...problem, kernelArguments: { ...points, ...kernel, degree: 2, offset: 0 } };
    const uncompared = { questions: [], seed: 7, path: '3:0:1' };
    expect(
      counterexampleText('kernels/rbf', 'is', {
        ...uncompared,
        problem: given,
        questions: [asked],
        suspect: 'K',
      }),
    ).toBe(
      [
        'kernels/rbf fails: is',
        '  the smallest problem found:',
        '    n = 2, m = 1, d = 2',
        '             X',
        '    point 1  1  2',
        '    point 2  0  1',
        '             Z',
        '    point 1  3  4',
        '  question "K" (kernel: rbf, γ = 0.5), the one to look at first:',
        '       expected                   received',
        '    K  (≈0.0183156, ≈0.00012341)  (1, 0)',
        '    first difference: K, row 1, column 1: expected 0.01831563888873418, received 1',
        '  seed 7, path 3:0:1',
        '  ≈ and … stand for digits and entries that were left out; the JSON report has all of them',
      ].join('\n'),
    );
    const elsewhere: Question = { ...asked, inputs: { kernel, X: [[1, 2]], Z: points.Z } };
    expect(
      counterexampleText('a/b', 'c', { ...uncompared, problem: given, questions: [elsewhere], suspect: 'K' }),
    ).toContain('made from this one\n      n = 1, m = 1, d = 2\n');
  });
});
