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
    sendable: z.array(z.array(sendable)),
    printable: z.array(z.array(printable).min(1)).min(1),
  },
  number: {
    encode: numberToJson,
    // NaN, infinities and −0 are written as strings, and `Number` reads them all.
    decode: (number = NaN) => Number(number),
    copy: (number) => number,
    exact: (number, exact) => exact(number),
    sendable,
    printable,
  },
  numbers: {
    encode: (numbers) => numbers.map(numberToJson),
    decode: (numbers = []) => numbers.map(Number),
    copy: (numbers) => [...numbers],
    exact: (numbers, exact) => numbers.map(exact),
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
