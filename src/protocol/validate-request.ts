import { InputError } from '../input/input-error';
import type { Matrix } from '../linear-algebra/matrix';
import { type Input, notFiniteIn } from './input-numbers';
import { isRidgeRequest, type Request } from './subject';
import { expectSymmetric } from './validate-kernel';

/** Something a request can be refused for. @throws InputError that names the field */
export type RequestCheck = (request: Request) => void;

/**
 * What an implementation should refuse, one check each. That K is semidefinite is not among them: only its eigenvalues
 * would tell, which cost more than the answer.
 */
export const requestChecks = {
  ridge(request) {
    if (!isRidgeRequest(request)) return;
    const { ridge } = request.inputs;
    if (!(ridge > 0)) refuse('lambda', 'a number above 0', ridge);
  },
  weights({ op, inputs }) {
    // The filters and the best weight are defined for any weights; a step is a mixture only for those in [0, 1].
    const weights = op === 'limit' ? [inputs.weight] : op === 'distill' ? inputs.weights : [];
    const outside = weights.find((weight) => !(weight >= 0 && weight <= 1));
    if (outside !== undefined) refuse(op === 'limit' ? 'alpha' : 'alphas', 'a number from 0 to 1', outside);
  },
  finite({ inputs }) {
    for (const name of Object.keys(inputs)) {
      const input = inputs[name as keyof typeof inputs] as Input;
      const value = notFiniteIn(input);
      if (value !== undefined) refuse(fieldOf(name, input), 'finite numbers', value);
    }
  },
  symmetric(request) {
    if (isRidgeRequest(request)) expectSymmetric(request.inputs.kernel);
  },
  targets({ op, inputs }) {
    if (op === 'spectrum' || op === 'kernel') return;
    expectShape('y', inputs.targets, inputs.kernel.rows, inputs.targets.columns);
    if (op === 'optimalWeight') {
      expectShape('yx', inputs.evaluationTargets, inputs.crossKernel.rows, inputs.targets.columns);
    }
  },
  crossKernel({ op, inputs }) {
    if (op === 'spectrum' || op === 'kernel' || inputs.crossKernel === undefined) return;
    expectShape('Kx', inputs.crossKernel, inputs.crossKernel.rows, inputs.kernel.columns);
  },
  kernelParameters({ op, inputs }) {
    if (op !== 'kernel' || inputs.kernel.type === 'linear') return;
    const { kernel } = inputs;
    if (!(kernel.gamma > 0)) refuse('kernel.gamma', 'a number above 0', kernel.gamma);
    if (kernel.type !== 'polynomial') return;
    const { degree, offset } = kernel;
    if (!(Number.isInteger(degree) && degree >= 1)) refuse('kernel.degree', 'a whole number from 1', degree);
    if (!(offset >= 0)) refuse('kernel.offset', 'a number not below 0', offset);
  },
  points({ op, inputs }) {
    if (op === 'kernel') expectShape('Z', inputs.others, inputs.others.rows, inputs.points.columns);
  },
} as const satisfies Readonly<Record<string, RequestCheck>>;

/** The names of inputs as users know them. */
const fields: Readonly<Record<string, string>> = {
  kernel: 'K',
  targets: 'y',
  ridge: 'lambda',
  weights: 'alphas',
  weight: 'alpha',
  crossKernel: 'Kx',
  evaluationTargets: 'yx',
  points: 'X',
  others: 'Z',
};

function fieldOf(name: string, input: Input): string {
  return typeof input === 'object' && 'type' in input ? name : (fields[name] ?? name);
}

function expectShape(field: string, matrix: Matrix, rows: number, columns: number): void {
  if (matrix.rows !== rows || matrix.columns !== columns) {
    refuse(field, `${rows} rows of ${columns} numbers`, `${matrix.rows} rows of ${matrix.columns}`);
  }
}

function refuse(field: string, expected: string, received: number | string): never {
  throw new InputError({ field, expected, received: String(received) });
}
