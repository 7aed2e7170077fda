import type { Counterexample } from '../../model/evidence';
import type { Question } from '../../protocol/question';
import { counterexampleLine, counterexampleText } from './counterexample-text';

const inputs = { K: [[2, 1], [1, 2]], lambda: 1, y: [[1], [3]], alphas: [0, 0.5] }; // prettier-ignore
const problem = { ...inputs, Kx: [], yx: [] };
const right: Question = {
  name: 'path',
  op: 'distill',
  inputs,
  reply: {
    status: 'ok',
    outputs: {
      fitted: [
        [[0.75], [1.75]],
        [[0.5], [1]],
      ],
    },
  },
  expected: {
    arithmetic: 'exact',
    outputs: {
      fitted: [
        [['3/4'], ['7/4']],
        [['1/3'], ['1']],
      ],
    },
  },
};
const wrong: Question = {
  ...right,
  difference: { entry: 'fitted, step 2, point 1', expected: '1/3', received: 0.5 },
};
const comparison = {
  quantity: 'fitted values',
  relation: 'equal',
  expected: [[1 / 3]],
  actual: [[0.5]],
  ratio: 1e15,
} as const;
const counterexample: Counterexample = {
  problem,
  comparison,
  questions: [wrong],
  suspect: 'path',
  seed: 7,
  path: '3:0:1',
};
const text = (changes: Partial<Counterexample> = {}) =>
  counterexampleText('limit/in-sample', 'the limit', { ...counterexample, ...changes });

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

  it('tells what came of the other questions in one line each', () => {
    const lines = text({ questions: [wrong, { ...right, name: 'other' }, { ...wrong, name: 'third' }] });
    expect(lines).toContain('\n  question "other" (distill): answered as expected\n');
    expect(lines).toContain(
      '\n  question "third" (distill): fitted, step 2, point 1: expected 1/3, received 0.5\n',
    );
  });

  it('says what came instead of an answer, once', () => {
    const reply = { status: 'crash', message: 'exit code 3; Traceback:\n  line 7\u001b[31m\u202e' } as const;
    const questions = [{ ...right, reply }];
    const crashed = { problem, questions, suspect: 'path', message: reply.message, seed: 7, path: '3' };
    const lines = counterexampleText('a/b', 't', crashed);
    expect(lines).toContain(
      [
        '    fitted, step 2  (1/3, 1)',
        '    no answer, crash: exit code 3; Traceback:',
        '        line 7\\u{1b}[31m\\u{202e}',
        '  seed 7',
      ].join('\n'),
    );
  });

  it('says the beginning of it where there is one line for a law', () => {
    const lineFor = (message: string) => {
      const questions = [{ ...right, reply: { status: 'crash', message } as const }];
      return counterexampleLine({ problem, questions, suspect: 'path', message, seed: 7, path: '3' });
    };
    const start = 'question "path" (distill): no answer, crash: ';
    expect(lineFor('exit code 3; Traceback:\n  line 7')).toBe(`${start}exit code 3; Traceback:`);
    expect(lineFor('x'.repeat(100))).toBe(`${start}${'x'.repeat(100 - 'no answer, crash: '.length)}…`);
  });

  it('shows two answers to one question', () => {
    const secondReply = {
      status: 'ok',
      outputs: {
        fitted: [
          [[0.75], [1.75]],
          [[0.5], [2]],
        ],
      },
    } as const;
    expect(text({ questions: [{ ...right, secondReply }] })).toContain(
      '\n    asked again: fitted, step 2, point 2: 1, then 2\n',
    );
  });

  it('does not blame an answer that is right by itself', () => {
    expect(text({ questions: [right] })).toContain('what is wrong is not this answer by itself');
    expect(counterexampleLine({ ...counterexample, questions: [right] })).toMatch(/^fitted values: expected/);
    expect(counterexampleLine(counterexample)).toMatch(/^question "path" \(distill\): fitted, step 2/);
  });

  it('takes a long fraction for the decimal next to it', () => {
    const long = `1${'0'.repeat(30)}/3${'0'.repeat(30)}`;
    const question: Question = {
      ...wrong,
      difference: { entry: 'fitted, step 2, point 1', expected: long, received: 0.5 },
    };
    expect(text({ questions: [question] })).toMatch(/point 1: expected ≈0\.33333333333333\d+, received 0\.5/);
  });

  it('takes a decimal with more digits than a double has for the double next to it', () => {
    const difference = {
      entry: 'fitted, step 2, point 1',
      expected: `3.${'3'.repeat(49)}e-1`,
      received: 0.5,
    };
    const question: Question = { ...wrong, difference };
    expect(text({ questions: [question] })).toContain('point 1: expected ≈0.3333333333333333, received 0.5');
  });

  it('abbreviates what is large and points to the report that has all of it', () => {
    const seven = Array.from({ length: 7 }, (_, i) => Array.from({ length: 7 }, (_unused, j) => i + j / 7));
    const long = { ...problem, K: seven, y: seven.map(([first = 0]) => [first]), alphas: Array(9).fill(0.5) };
    const steps = Array.from({ length: 9 }, () => [[1]]);
    const ninth: Question = {
      ...right,
      inputs: long,
      reply: { status: 'ok', outputs: { fitted: [...steps.slice(0, 8), [[2]]] } },
      expected: { arithmetic: 'float64', outputs: { fitted: steps } },
      difference: { entry: 'fitted, step 9, point 1', expected: 1, received: 2 },
    };
    const lines = text({ problem: long, questions: [ninth] }).split('\n');
    expect(lines[2]).toBe('    n = 7, τ = 9, λ = 1, α = (0.5, 0.5, 0.5, 0.5, 0.5, …)');
    expect(lines[3]).toMatch(/^ +K +y$/);
    expect(lines[4]).toMatch(/^ {4}point 1 +0 +≈0\.142857 +≈0\.285714 .*… +0$/);
    expect(lines[9]).toBe('    …');
    expect(lines.filter((line) => /step [39] /.test(line))).toEqual([
      expect.stringMatching(/step 9 +\(1\) +\(2\)$/),
    ]);
    expect(lines.at(-1)).toMatch(/JSON report/);
  });
});
