import { InputError } from '../../input/input-error';
import type { Matrix } from '../../linear-algebra/matrix';
import { type Input, notFiniteIn } from '../input-numbers';
import { expectSymmetric } from '../validate-kernel';
import type { InputField } from './fields';

/** λ, above 0. */
export function expectRidge({ ridge }: { readonly ridge: number }): void {
  if (!(ridge > 0)) refuse('lambda', 'a number above 0', ridge);
}

/** A step is a mixture only for weights in [0, 1]. */
export function expectWeights(field: string, weights: readonly number[]): void {
  const outside = weights.find((weight) => !(weight >= 0 && weight <= 1));
  if (outside !== undefined) refuse(field, 'a number from 0 to 1', outside);
}

/** No NaN and no infinity in any of the inputs. @param fields with their names */
export function expectFinite(fields: Readonly<Record<string, InputField>>): (inputs: object) => void {
  return (inputs) => {
    const given = inputs as Readonly<Record<string, Input | undefined>>;
    for (const key of Object.keys(given)) {
      const input = given[key];
      const value = input === undefined ? undefined : notFiniteIn(input);
      if (value !== undefined) refuse(fields[key]?.name ?? key, 'finite numbers', value);
    }
  };
}

/**
 * K, square and symmetric. That it is semidefinite is not looked at: only its eigenvalues would tell, which cost more
 * than the answer.
 */
export function expectSymmetricKernel({ kernel }: { readonly kernel: Matrix }): void {
  expectSymmetric(kernel);
}

/** y, a row for every point. */
export function expectTargets({
  kernel,
  targets,
}: {
  readonly kernel: Matrix;
  readonly targets: Matrix;
}): void {
  expectShape('y', targets, kernel.rows, targets.columns);
}

/** K̃, a column for every point. */
export function expectCrossKernel({
  kernel,
  crossKernel,
}: {
  readonly kernel: Matrix;
  readonly crossKernel?: Matrix;
}): void {
  if (crossKernel !== undefined) expectShape('Kx', crossKernel, crossKernel.rows, kernel.columns);
}

export function expectShape(field: string, matrix: Matrix, rows: number, columns: number): void {
  if (matrix.rows !== rows || matrix.columns !== columns) {
    refuse(field, `${rows} rows of ${columns} numbers`, `${matrix.rows} rows of ${matrix.columns}`);
  }
}

export function refuse(field: string, expected: string, received: number | string): never {
  throw new InputError({ field, expected, received: String(received) });
}
