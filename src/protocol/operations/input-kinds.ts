import { z } from 'zod';
import type { Rational } from '../../arithmetic/exact/rational';
import { type CommonKernel, commonKernelTypes } from '../../kernels/kernel';
import { Matrix } from '../../linear-algebra/matrix';
import { copyOf } from '../../solver/error-bounds/conditioning';
import { matrixToJson, numberToJson } from '../numbers-json';
import type { ExactInput, InputJson, InputKind, KernelJson } from './fields';

/** The values of inputs in this code, by their kinds. */
interface InputValue {
  readonly matrix: Matrix;
  readonly number: number;
  readonly numbers: readonly number[];
  readonly kernel: CommonKernel;
}

/** How inputs of one kind travel, and what else becomes of them. */
interface InputConversions<Kind extends InputKind> {
  encode(value: InputValue[Kind]): InputJson[Kind];
  /** of what travels, nonsense included; NaN or nothing where it is missing */
  decode(json: InputJson[Kind] | undefined): InputValue[Kind];
  /** for a subject that may write into its arguments */
  copy(value: InputValue[Kind]): InputValue[Kind];
  exact(value: InputValue[Kind], exact: (value: number) => Rational): ExactInput[Kind];
  /** Values that are valid where this one is, by what sets them apart: "other", "longer". */
  others(value: InputValue[Kind]): Readonly<Record<string, InputValue[Kind]>>;
  /** of whatever may travel */
  readonly sendable: z.ZodType;
  /** of what may become part of a program: numbers, and matrices that are not empty */
  readonly printable: z.ZodType;
}

const sendable = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity', '-0'])]);
const printable = z.union([z.number(), z.literal('-0')], 'a finite number');

function parametersOf<Number extends z.ZodType>(
  number: Number,
): Record<'gamma' | 'degree' | 'offset', z.ZodOptional<Number>> {
  return { gamma: number.optional(), degree: number.optional(), offset: number.optional() };
}

export const inputKinds: { readonly [Kind in InputKind]: InputConversions<Kind> } = {
  matrix: {
    encode: matrixToJson,
    decode: (rows = []) => new Matrix(rows.map((row) => row.map(Number))),
    copy: copyOf,
    exact: (matrix, exact) => matrix.to2DArray().map((row) => row.map(exact)),
    others: (matrix): Readonly<Record<string, Matrix>> =>
      matrix.isEmpty() ? {} : { other: withLargerLastEntry(matrix) },
    sendable: z.array(z.array(sendable)),
    printable: z.array(z.array(printable).min(1)).min(1),
  },
  number: {
    encode: numberToJson,
    // NaN, infinities and −0 are written as strings, and `Number` reads them all.
    decode: (number = NaN) => Number(number),
    copy: (number) => number,
    exact: (number, exact) => exact(number),
    others: (number) => ({ other: otherNumber(number) }),
    sendable,
    printable,
  },
  numbers: {
    encode: (numbers) => numbers.map(numberToJson),
    decode: (numbers = []) => numbers.map(Number),
    copy: (numbers) => [...numbers],
    exact: (numbers, exact) => numbers.map(exact),
    others: otherSchedules,
    sendable: z.array(sendable),
    printable: z.array(printable),
  },
  kernel: {
    encode: ({ type, ...parameters }) => ({
      type,
      ...Object.fromEntries(
        Object.entries<number>(parameters).map(([name, value]) => [name, numberToJson(value)]),
      ),
    }),
    decode: decodeKernel,
    copy: (kernel) => ({ ...kernel }),
    exact: exactKernel,
    others: otherParameters,
    sendable: z.strictObject({ type: z.enum(commonKernelTypes), ...parametersOf(sendable) }),
    printable: z.object({ type: z.enum(commonKernelTypes), ...parametersOf(printable) }),
  },
};

/** What a kernel type does not take is absent, and stays so. */
function decodeKernel(json: KernelJson = { type: 'linear' }): CommonKernel {
  const { type, ...parameters } = json;
  const numbers = Object.entries(parameters).map(([name, value]) => [name, Number(value)]);
  return { type, ...Object.fromEntries(numbers) } as CommonKernel;
}

function exactKernel(kernel: CommonKernel, exact: (value: number) => Rational): ExactInput['kernel'] {
  switch (kernel.type) {
    case 'linear':
      return kernel;
    case 'polynomial': {
      const { type, gamma, offset, degree } = kernel;
      return { type, gamma: exact(gamma), offset: exact(offset), degree: exact(degree) };
    }
    case 'rbf':
    case 'laplacian':
      return { type: kernel.type, gamma: exact(kernel.gamma) };
  }
}

/** One entry more weight: a symmetric positive semidefinite matrix stays one, and a key of its first entries the same. */
function withLargerLastEntry(matrix: Matrix): Matrix {
  const other = matrix.clone();
  const [i, j] = [matrix.rows - 1, matrix.columns - 1];
  const largest = matrix.to1DArray().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  other.set(i, j, matrix.get(i, j) + (largest > 0 ? largest : 1));
  return other;
}

/** λ stays positive, and α in [0, 1]. */
function otherNumber(number: number): number {
  return number === 0 ? 1 : number / 2;
}

/** A constant schedule stays constant, for implementations that know no other. */
function otherSchedules(weights: readonly number[]): Readonly<Record<string, readonly number[]>> {
  const last = weights.at(-1);
  if (last === undefined) return { longer: [1 / 2] };
  return {
    other: weights.map((weight) => (weight === 1 / 2 ? 1 / 4 : 1 - weight)),
    longer: [...weights, last],
    ...(weights.length > 1 && { shorter: weights.slice(0, -1) }),
  };
}

/** The same kernel with one parameter changed; a degree stays a whole number. */
function otherParameters(kernel: CommonKernel): Readonly<Record<string, CommonKernel>> {
  switch (kernel.type) {
    case 'linear':
      return {};
    case 'polynomial':
      return {
        'other gamma of': { ...kernel, gamma: otherNumber(kernel.gamma) },
        'other offset of': { ...kernel, offset: otherNumber(kernel.offset) },
        'other degree of': { ...kernel, degree: kernel.degree + 1 },
      };
    case 'rbf':
    case 'laplacian':
      return { 'other gamma of': { ...kernel, gamma: otherNumber(kernel.gamma) } };
  }
}
