import { z } from 'zod';
import { InputError } from './input-error';
import { parse } from './parse';
import { show } from './show';

const schema = z.strictObject({
  lambda: z.number(),
  alphas: z.array(z.number()).default([]),
  K: z.array(z.array(z.number())).default([]),
  op: z.enum(['fit', 'limit']).default('fit'),
  subject: z.strictObject({ name: z.string() }).optional(),
  steps: z.number().int().min(1, 'a whole number above 0').default(1),
});

describe('parse', () => {
  it('returns what the schema makes of good data', () => {
    expect(parse(schema, { lambda: 1 }, 'problem')).toMatchObject({ lambda: 1, op: 'fit' });
  });

  it('throws an InputError with its parts', () => {
    const attempt = (): unknown => parse(schema, { lambda: 'x' }, 'problem');
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(
      expect.objectContaining({ field: 'lambda', expected: 'a finite number', received: '"x"' }),
    );
  });

  it.each([
    ['a missing field', {}, 'lambda: expected a finite number, received nothing'],
    ['NaN', { lambda: NaN }, 'lambda: expected a finite number, received NaN'],
    ['Infinity', { lambda: Infinity }, 'lambda: expected a finite number, received Infinity'],
    ['null', { lambda: null }, 'lambda: expected a finite number, received null'],
    [
      'a wrong type',
      { lambda: 1, subject: { name: 3 } },
      'subject.name: expected a value of type string, received 3',
    ],
    ['a cell of a matrix', { lambda: 1, K: [[1, 2], [3, '4']] }, 'K[1][1]: expected a finite number, received "4"'], // prettier-ignore
    [
      'a value that is not listed',
      { lambda: 1, op: 'fly' },
      'op: expected one of "fit", "limit", received "fly"',
    ],
    ['a value out of range', { lambda: 1, steps: 0 }, 'steps: expected a whole number above 0, received 0'],
    [
      'unknown fields',
      { lambda: 1, ridge: 1, tau: 2 },
      'problem: expected no other fields, received "ridge", "tau"',
    ],
    [
      'an unknown field further down',
      { lambda: 1, subject: { name: 'x', age: 1 } },
      'subject: expected no other fields, received "age"',
    ],
    ['data of another shape', [1], 'problem: expected a value of type object, received [1]'],
    ['no data', undefined, 'problem: expected a value of type object, received nothing'],
  ])('names the field, the expectation and what came: %s', (_, data, message) => {
    expect(() => parse(schema, data, 'problem')).toThrow(new Error(message));
  });

  it('names the first of several faults', () => {
    expect(() => parse(schema, { lambda: 'x', op: 'y' }, 'problem')).toThrow('lambda');
  });

  it('says what a rule of the package itself expected', () => {
    const even = z.number().refine((value) => value % 2 === 0, 'an even number');
    expect(() => parse(even, 3, 'count')).toThrow(new Error('count: expected an even number, received 3'));
  });

  it('drops the grammar of zod from messages it has no words of its own for', () => {
    const list = z.array(z.number()).min(1);
    expect(() => parse(list, [], 'weights')).toThrow(
      new Error('weights: expected array to have >=1 items, received []'),
    );
  });
});

describe('show', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['"text"', 'text'],
    ['{"a":[1,2]}', { a: [1, 2] }],
    ['true', true],
  ])('quotes a value as %s', (text, value) => {
    expect(show(value)).toBe(text);
  });

  it('stays on one line', () => {
    expect(show('two\nlines')).toBe('"two\\nlines"');
  });

  it('cuts a long value short', () => {
    const shown = show('x'.repeat(100));
    expect(shown).toBe(`"${'x'.repeat(56)}…`);
  });

  it('shows 60 characters whole', () => {
    expect(show('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  });
});
