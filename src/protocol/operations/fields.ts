import type { Dense } from '../../arithmetic/exact/dense';
import type { Rational } from '../../arithmetic/exact/rational';
import type { CommonKernel } from '../../kernels/kernel';
import type { Matrix } from '../../linear-algebra/matrix';
import type { MatrixJson, NumberJson } from '../numbers-json';

/** The type of a kernel, and its parameters by their names. */
export type KernelJson = { readonly type: CommonKernel['type'] } & Readonly<
  Partial<Record<'gamma' | 'degree' | 'offset', NumberJson>>
>;

/** What travels in place of K and K̃ to an implementation that evaluates kernels itself. */
export interface PointsJson {
  readonly X: MatrixJson;
  /** where to predict */
  readonly Z?: MatrixJson;
  readonly kernel: KernelJson;
}

/** An input as it travels, by its kind. */
export interface InputJson {
  readonly matrix: MatrixJson;
  readonly number: NumberJson;
  readonly numbers: readonly NumberJson[];
  readonly kernel: KernelJson;
}

/** An input in exact numbers, by its kind. */
export interface ExactInput {
  readonly matrix: Dense<Rational>;
  readonly number: Rational;
  readonly numbers: readonly Rational[];
  readonly kernel: ExactKernel<CommonKernel>;
}

/** A kernel with its parameters in exact numbers. */
type ExactKernel<Kernel> = Kernel extends CommonKernel
  ? { readonly [Name in keyof Kernel]: Kernel[Name] extends number ? Rational : Kernel[Name] }
  : never;

export type InputKind = keyof InputJson;

/** One input of an operation. */
export interface InputField {
  readonly kind: InputKind;
  /** its name in the protocol: "K", "lambda" */
  readonly name: string;
  /** whether it may be absent; it is absent from JSON as well where it has no rows */
  readonly optional?: true;
}

/** A field for every input of an operation, of the kind that its type asks for. */
export type InputFields<Inputs = Readonly<Record<string, never>>> = {
  readonly [Name in keyof Inputs]-?: InputField & { readonly kind: KindOf<NonNullable<Inputs[Name]>> };
};

type KindOf<Value> = [Value] extends [never]
  ? InputKind
  : Value extends Matrix
    ? 'matrix'
    : Value extends CommonKernel
      ? 'kernel'
      : Value extends number
        ? 'number'
        : 'numbers';

/**
 * An output by its kind. Those in the plural have one member for each step.
 * @typeParam Entry how a number is written; @typeParam MatrixOf and how a matrix and a list are
 */
export interface OutputValue<Entry, MatrixOf = Dense<Entry>, ListOf = readonly Entry[]> {
  readonly matrix: MatrixOf;
  readonly matrices: readonly MatrixOf[];
  readonly list: ListOf;
  readonly lists: readonly ListOf[];
  /** null where any number is right */
  readonly number: Entry | null;
}

export type OutputKind = keyof OutputValue<unknown>;

/** The shape of an output. */
export interface OutputSize {
  /** how many members a plural has; 1 of the others */
  readonly count: number;
  readonly rows: number;
  /** 1 of lists and numbers */
  readonly columns: number;
}

/** One output of an operation. */
export interface OutputField<Inputs> {
  readonly kind: OutputKind;
  /** its name in the protocol: "fitted", "alpha" */
  readonly name: string;
  /** what a person calls its rows: "point", "eigenvalue"; absent where it is a single number */
  readonly row?: string;
  /** what a person calls its columns; default "output" */
  readonly column?: string;
  /** what to expect where null is right, after "Expected: " */
  readonly undetermined?: string;
  size(inputs: Inputs): OutputSize;
  /**
   * Whether a request asks for it, where that depends; otherwise whatever comes is ignored. Such an output is absent from
   * JSON where it has no rows as well.
   */
  asked?(inputs: Inputs): boolean;
  /** how far rounding alone may move it, as a norm over all entries. @param steps of a plural only so many members */
  bound(inputs: Inputs, steps?: number): number;
}

export type OutputFields<Inputs> = Readonly<Record<string, OutputField<Inputs>>>;
