import type { CommonKernel } from '../kernels/kernel';
import { Matrix } from '../linear-algebra/matrix';
import type { MatrixJson, NumberJson } from '../protocol/numbers-json';
import type { Request } from '../protocol/subject';
import type { Vector, VectorOperation } from './vector';

/** The request that a vector's inputs stand for, nonsense included: invalid vectors are there to be refused. */
export function requestOf(op: VectorOperation, { inputs }: Vector): Request {
  if ('kernel' in inputs) return kernelRequest(inputs);
  const { K, y = [], lambda, alpha = NaN, alphas = [], Kx, yx = [] } = inputs;
  const kernel = matrix(K);
  const targets = matrix(y);
  const common = { kernel, ridge: number(lambda) };
  const weights = alphas.map(number);
  const cross = Kx === undefined ? {} : { crossKernel: matrix(Kx) };
  switch (op) {
    case 'distill':
      return { op, inputs: { ...common, targets, weights, ...cross } };
    case 'limit':
      return { op, inputs: { ...common, targets, weight: number(alpha), ...cross } };
    case 'spectrum':
      return { op, inputs: { ...common, weights } };
    case 'optimalWeight':
      return {
        op,
        inputs: {
          ...common,
          targets,
          weights,
          crossKernel: Kx === undefined ? Matrix.zeros(0, kernel.rows) : matrix(Kx),
          evaluationTargets: matrix(yx),
        },
      };
    case 'kernel':
      throw new Error('a vector of kernel has a kernel among its inputs');
  }
}

/** What a kernel type does not take is absent, and stays so. */
function kernelRequest({ kernel, X, Z }: Extract<Vector['inputs'], { kernel: unknown }>): Request<'kernel'> {
  const { type, ...parameters } = kernel;
  const numbers = Object.entries(parameters).map(([name, value]) => [name, Number(value)]);
  return {
    op: 'kernel',
    inputs: {
      kernel: { type, ...Object.fromEntries(numbers) } as CommonKernel,
      points: matrix(X),
      others: matrix(Z),
    },
  };
}

function matrix(rows: MatrixJson): Matrix {
  return new Matrix(rows.map((row) => row.map(number)));
}

/** NaN, infinities and −0 are written as strings, and `Number` reads them all. */
function number(value: NumberJson): number {
  return Number(value);
}
