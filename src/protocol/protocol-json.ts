import type { CommonKernel } from '../kernels/kernel';
import type { Matrix } from '../linear-algebra/matrix';
import { type MatrixJson, matrixToJson, type NumberJson, numberToJson } from './numbers-json';
import { isRidgeRequest, type Operation, type OutputsOf, type Request } from './subject';

/** The protocol this suite speaks; a subject with another major version is refused. */
export const protocolVersion = { major: 1, minor: 0 } as const;

interface RidgeJson {
  readonly K: MatrixJson;
  readonly y: MatrixJson;
  readonly lambda: NumberJson;
  /** absent without evaluation points */
  readonly Kx?: MatrixJson;
}

/** What a request of each operation carries, in the notation of the theory. */
export interface InputsJson {
  readonly distill: RidgeJson & { readonly alphas: readonly NumberJson[] };
  readonly limit: RidgeJson & { readonly alpha: NumberJson };
  readonly spectrum: Pick<RidgeJson, 'K' | 'lambda'> & { readonly alphas: readonly NumberJson[] };
  readonly optimalWeight: Required<RidgeJson> & {
    readonly alphas: readonly NumberJson[];
    readonly yx: MatrixJson;
  };
  readonly kernel: { readonly kernel: KernelJson; readonly X: MatrixJson; readonly Z: MatrixJson };
}

/** The type of a kernel, and its parameters by their names. */
type KernelJson = { readonly type: CommonKernel['type'] } & Readonly<
  Partial<Record<'gamma' | 'degree' | 'offset', NumberJson>>
>;

/** What an answer of each operation carries. @typeParam Entry how a number is written: fractions are strings */
export interface OutputsJson<Entry = NumberJson> {
  readonly distill: {
    readonly fitted: readonly (readonly (readonly Entry[])[])[];
    readonly predictions?: readonly (readonly (readonly Entry[])[])[];
  };
  readonly limit: {
    readonly fitted: readonly (readonly Entry[])[];
    readonly predictions?: readonly (readonly Entry[])[];
  };
  readonly spectrum: {
    readonly eigenvalues: readonly Entry[];
    readonly filters: readonly (readonly Entry[])[];
  };
  readonly optimalWeight: { readonly alpha: Entry | null };
  readonly kernel: { readonly K: readonly (readonly Entry[])[] };
}

/** The protocol's inputs of a request, as they travel across the pipe. */
export function encodeInputs(request: Request): InputsJson[Operation] {
  if (!isRidgeRequest(request)) {
    const { kernel, points, others } = request.inputs;
    return { kernel: encodeKernel(kernel), X: matrixToJson(points), Z: matrixToJson(others) };
  }
  const { op, inputs } = request;
  const common = { K: matrixToJson(inputs.kernel), lambda: numberToJson(inputs.ridge) };
  switch (op) {
    case 'distill':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alphas: inputs.weights.map(numberToJson),
        ...encodeKx(inputs),
      };
    case 'limit':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alpha: numberToJson(inputs.weight),
        ...encodeKx(inputs),
      };
    case 'spectrum':
      return { ...common, alphas: inputs.weights.map(numberToJson) };
    case 'optimalWeight':
      return {
        ...common,
        y: matrixToJson(inputs.targets),
        alphas: inputs.weights.map(numberToJson),
        Kx: matrixToJson(inputs.crossKernel),
        yx: matrixToJson(inputs.evaluationTargets),
      };
  }
}

/** The protocol's outputs of an answer that has the shape its request calls for. */
export function encodeOutputs(request: Request, outputs: OutputsOf<Operation>): OutputsJson[Operation] {
  switch (request.op) {
    case 'distill': {
      const { fitted, predictions } = outputs as OutputsOf<'distill'>;
      return {
        fitted: fitted.map(matrixToJson),
        ...(hasRows(request.inputs) && { predictions: predictions.map(matrixToJson) }),
      };
    }
    case 'limit': {
      const { fitted, predictions } = outputs as OutputsOf<'limit'>;
      return {
        fitted: matrixToJson(fitted),
        ...(hasRows(request.inputs) && { predictions: matrixToJson(predictions) }),
      };
    }
    case 'spectrum': {
      const { eigenvalues, filters } = outputs as OutputsOf<'spectrum'>;
      return {
        eigenvalues: eigenvalues.map(numberToJson),
        filters: filters.map((filter) => filter.map(numberToJson)),
      };
    }
    case 'optimalWeight': {
      const { weight } = outputs as OutputsOf<'optimalWeight'>;
      return { alpha: weight === null ? null : numberToJson(weight) };
    }
    case 'kernel':
      return { K: matrixToJson((outputs as OutputsOf<'kernel'>).kernel) };
  }
}

/** The same outputs with every number written in another way; null stays null. */
export function mapOutputs<From extends object, To>(
  outputs: OutputsJson<From>[Operation],
  write: (entry: From) => To,
): OutputsJson<To>[Operation] {
  const map = (value: unknown): unknown => {
    if (value === null) return null;
    return Array.isArray(value) ? value.map(map) : write(value as From);
  };
  // Outputs are objects of nested lists, whatever their numbers are.
  const entries = Object.entries(outputs).map(([name, value]) => [name, map(value)]);
  return Object.fromEntries(entries) as OutputsJson<To>[Operation];
}

function encodeKernel({ type, ...parameters }: CommonKernel): KernelJson {
  const numbers = Object.entries(parameters).map(([name, value]) => [name, numberToJson(value)]);
  return { type, ...(Object.fromEntries(numbers) as Omit<KernelJson, 'type'>) };
}

function encodeKx(inputs: { crossKernel?: Matrix }): Pick<RidgeJson, 'Kx'> {
  return hasRows(inputs) ? { Kx: matrixToJson(inputs.crossKernel) } : {};
}

function hasRows(inputs: { crossKernel?: Matrix }): inputs is { crossKernel: Matrix } {
  return inputs.crossKernel !== undefined && inputs.crossKernel.rows > 0;
}
