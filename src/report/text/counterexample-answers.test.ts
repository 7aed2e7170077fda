import { problem, right, wrong, counterexample, text } from '../../../fixtures/made-up-counterexample';
import type { Question } from '../../protocol/question';
import { counterexampleLine, counterexampleText } from './counterexample-text';

describe('answers in the text of a counterexample', () => {
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
