import { Matrix } from '../linear-algebra/matrix';
import type { Operation, OutputsOf, Request } from './subject';

/**
 * What is wrong with the shape of an answer, or undefined where it has the shape the request calls for. Only
 * shapes: numbers that are wrong, NaN among them, are for the laws to judge.
 */
export function shapeFault(request: Request, outputs: OutputsOf<Operation>): string | undefined {
  // A user's own function may return anything, whatever its type says.
  if (typeof outputs !== 'object' || outputs === null) return 'outputs: expected an object';
  return expectedShapes(request, outputs)
    .find(({ holds }) => !holds)
    ?.message();
}

interface Expectation {
  readonly holds: boolean;
  /** written only where it does not hold */
  readonly message: () => string;
}

function expectedShapes(request: Request, outputs: OutputsOf<Operation>): Expectation[] {
  switch (request.op) {
    case 'distill': {
      const { fitted, predictions } = outputs as OutputsOf<'distill'>;
      const { kernel, targets, weights, crossKernel } = request.inputs;
      return [
        matrices('fitted', fitted, weights.length, kernel.rows, targets.columns),
        matrices(
          'predictions',
          crossKernel ? predictions : [],
          crossKernel ? weights.length : 0,
          crossKernel?.rows ?? 0,
          targets.columns,
        ),
      ];
    }
    case 'limit': {
      const { fitted, predictions } = outputs as OutputsOf<'limit'>;
      const { kernel, targets, crossKernel } = request.inputs;
      return [
        matrices('fitted', [fitted], 1, kernel.rows, targets.columns),
        matrices(
          'predictions',
          crossKernel ? [predictions] : [],
          crossKernel ? 1 : 0,
          crossKernel?.rows ?? 0,
          targets.columns,
        ),
      ];
    }
    case 'spectrum': {
      const { eigenvalues, filters } = outputs as OutputsOf<'spectrum'>;
      const { kernel, weights } = request.inputs;
      return [
        numbers('eigenvalues', [eigenvalues], 1, kernel.rows),
        numbers('filters', filters, weights.length, kernel.rows),
      ];
    }
    case 'optimalWeight': {
      const { weight } = outputs as OutputsOf<'optimalWeight'>;
      return [
        {
          holds: weight === null || typeof weight === 'number',
          message: () => 'weight: expected a number or null',
        },
      ];
    }
    case 'kernel': {
      const { kernel } = outputs as OutputsOf<'kernel'>;
      const { points, others } = request.inputs;
      return [matrices('kernel', [kernel], 1, points.rows, others.rows)];
    }
  }
}

function matrices(name: string, list: unknown, count: number, rows: number, columns: number): Expectation {
  const fits = (matrix: unknown): boolean =>
    Matrix.isMatrix(matrix) && matrix.rows === rows && matrix.columns === columns;
  return {
    holds: Array.isArray(list) && list.length === count && list.every(fits),
    message: () => `${name}: expected ${count} matrices of ${rows}×${columns}`,
  };
}

function numbers(name: string, lists: unknown, count: number, length: number): Expectation {
  const fits = (list: unknown): boolean => Array.isArray(list) && list.length === length;
  return {
    holds: Array.isArray(lists) && lists.length === count && lists.every(fits),
    message: () => `${name}: expected ${count} lists of ${length} numbers`,
  };
}
