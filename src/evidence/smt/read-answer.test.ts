import { formatRational } from '../../arithmetic/exact/rational';
import { readAnswer } from './read-answer';

const printed = (text: string) => ({ kind: 'printed', text }) as const;

function model(text: string, ...variables: string[]): Record<string, string> | undefined {
  const answer = readAnswer(printed(`sat\n${text}`), variables);
  if (answer.kind !== 'sat') throw new Error(answer.kind);
  return (
    answer.model &&
    Object.fromEntries([...answer.model].map(([name, value]) => [name, formatRational(value)]))
  );
}

describe('the answer of a solver', () => {
  it('is read with its model, however the solver writes numbers', () => {
    expect(
      model('((d 0.0)\n (lambda (- (/ 3.0 4.0)))\n (x (/ (- 1) 2)) (y 1.25))', 'd', 'λ', 'x', 'y'),
    ).toEqual({ d: '0', λ: '-3/4', x: '-1/2', y: '5/4' });
  });

  it('has no model where a value is irrational, missing or no number', () => {
    expect(model('((d (root-obj (+ (^ x 2) (- 2)) 1)))', 'd')).toBeUndefined();
    expect(model('((d 1.0))', 'd', 'λ')).toBeUndefined();
    expect(model('((d (/ 1.0 0.0)))', 'd')).toBeUndefined();
    expect(model('(error "no model")', 'd')).toBeUndefined();
    expect(model('((d 1.0)', 'd')).toBeUndefined();
    expect(model('', 'd')).toBeUndefined();
  });

  it('is nothing but unsat, or unknown, where it is not sat', () => {
    expect(readAnswer(printed('unsat\n(error "model is not available")'), ['d'])).toEqual({ kind: 'unsat' });
    expect(readAnswer(printed('unknown\n'), [])).toEqual({ kind: 'unknown', reason: 'the solver gave up' });
    // An assertion that could not be read is missing from what was decided.
    expect(readAnswer(printed('(error "unknown constant W")\nunsat\n'), [])).toMatchObject({
      kind: 'unknown',
    });
    expect(readAnswer(printed(''), [])).toMatchObject({ kind: 'unknown' });
    expect(readAnswer({ kind: 'stopped', reason: 'too long' }, [])).toEqual({
      kind: 'unknown',
      reason: 'too long',
    });
  });
});
