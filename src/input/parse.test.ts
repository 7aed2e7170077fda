import { z } from 'zod';
import { InputError } from './input-error';
import { parse } from './parse';

const schema = z.strictObject({
  lambda: z.number(),
  K: z.array(z.array(z.number())).default([]),
  op: z.enum(['fit', 'limit'], 'fit or limit').default('fit'),
  subject: z.strictObject({ name: z.string() }).optional(),
  steps: z.number().min(1, 'a whole number above 0').default(1),
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
    ['no list', { lambda: 1, K: 2 }, 'K: expected a list, received 2'],
    ['no object', { lambda: 1, subject: 'me' }, 'subject: expected an object, received "me"'],
    [
      'a field of a field',
      { lambda: 1, subject: {} },
      'subject.name: expected a value of type string, received nothing',
    ],
    [
      'a cell of a matrix',
      {
        lambda: 1,
        K: [
          [1, 2],
          [3, '4'],
        ],
      },
      'K[1][1]: expected a finite number, received "4"',
    ],
    ['a value that is not listed', { lambda: 1, op: 'fly' }, 'op: expected fit or limit, received "fly"'],
    ['a value out of range', { lambda: 1, steps: 0 }, 'steps: expected a whole number above 0, received 0'],
    [
      'unknown fields',
      { lambda: 1, ridge: 1, tau: 2 },
      'problem: expected no other fields, received "ridge", "tau"',
    ],
    ['data of another shape', [1], 'problem: expected an object, received [1]'],
    ['no data', undefined, 'problem: expected an object, received nothing'],
  ])('names the field, the expectation and what came: %s', (_, data, message) => {
    expect(() => parse(schema, data, 'problem')).toThrow(new Error(message));
  });

  it('names the first of several faults', () => {
    expect(() => parse(schema, { lambda: 'x', op: 'y' }, 'problem')).toThrow(/^lambda: /);
  });

  it('says what a rule of the package itself expected', () => {
    const even = z.number().refine((value) => value % 2 === 0, 'an even number');
    expect(() => parse(even, 3, 'count')).toThrow(new Error('count: expected an even number, received 3'));
  });

  it('names the field at fault in the alternative that was meant', () => {
    const either = z.strictObject({
      kernel: z.union([z.literal('linear'), z.strictObject({ gamma: z.number() })]),
    });
    const attempt = (): unknown => parse(either, { kernel: { gamma: 'x' } }, 'options');
    expect(attempt).toThrow(new Error('kernel.gamma: expected a finite number, received "x"'));
  });

  it('names the field itself where no alternative comes close', () => {
    const either = z.strictObject({ seed: z.union([z.number(), z.literal('any')], 'a number or "any"') });
    const attempt = (): unknown => parse(either, { seed: true }, 'options');
    expect(attempt).toThrow(new Error('seed: expected a number or "any", received true'));
  });
});
