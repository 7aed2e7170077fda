import fc from 'fast-check';
import { anyKernel } from '../arbitraries/kernels';
import { parse } from '../input/parse';
import { kernelSchema } from './kernel-schema';

const polynomial = { type: 'polynomial', degree: 2, gamma: 1, offset: 0 };

describe('kernelSchema', () => {
  it('accepts every kernel that the arbitraries draw, unchanged', () => {
    fc.assert(
      fc.property(anyKernel(), (kernel) => {
        expect(parse(kernelSchema, kernel, 'kernel')).toEqual(kernel);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    [{ type: 'rbf' }, 'gamma: expected a finite number, received nothing'],
    [{ type: 'rbf', gamma: 0 }, 'gamma: expected a number above 0, received 0'],
    [{ type: 'laplacian', gamma: -1 }, 'gamma: expected a number above 0, received -1'],
    [{ type: 'matern32', lengthScale: Infinity }, 'lengthScale: expected a finite number, received Infinity'],
    [{ type: 'matern52', lengthScale: '2' }, 'lengthScale: expected a finite number, received "2"'],
    [{ ...polynomial, degree: 0 }, 'degree: expected a whole number from 1 to 10, received 0'],
    [{ ...polynomial, degree: 11 }, 'degree: expected a whole number from 1 to 10, received 11'],
    [{ ...polynomial, offset: -1 }, 'offset: expected a number not below 0, received -1'],
    [{ type: 'linear', gamma: 1 }, 'kernel: expected no other fields, received "gamma"'],
    ['rbf', 'kernel: expected one of rbf, laplacian, matern32, matern52, polynomial, linear, received "rbf"'],
  ])('refuses %j', (kernel, message) => {
    expect(() => parse(kernelSchema, kernel, 'kernel')).toThrow(new Error(message));
  });

  it.each([{ ...polynomial, degree: 1.5 }, { type: 'sigmoid' }, {}])('refuses %j somehow', (kernel) => {
    expect(kernelSchema.safeParse(kernel).success).toBe(false);
  });

  // Not yet so: an integer's own message is dropped for "a value of type int".
  it('says which degrees there are to somebody who gave a fraction', () => {
    const attempt = (): unknown => parse(kernelSchema, { ...polynomial, degree: 1.5 }, 'kernel');
    expect(attempt).toThrow('degree: expected a whole number from 1 to 10, received 1.5');
  });

  it('says which kernels there are to somebody who named another', () => {
    const attempt = (): unknown => parse(kernelSchema, { type: 'sigmoid' }, 'kernel');
    expect(attempt).toThrow(/^type: expected one of rbf, laplacian, .*"sigmoid"/);
  });
});
