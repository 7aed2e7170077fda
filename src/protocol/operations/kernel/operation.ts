import type { CommonKernel } from '../../../kernels/kernel';
import { crossKernelMatrix } from '../../../kernels/kernel-matrix';
import { kernelScale } from '../../../solver/error-bounds/kernel-scale';
import type { KernelInputs } from '../../../solver/inputs';
import type { OperationDefinition } from '../definition';
import type { InputFields, OutputFields } from '../fields';
import { expectFinite, expectShape, refuse } from '../input-checks';
import { confirmedKernel, rationalKernel } from './exact';
import { kernelText } from './kernel-text';
import { snippet } from './snippet';

const inputs = {
  kernel: { kind: 'kernel', name: 'kernel' },
  points: { kind: 'matrix', name: 'X' },
  others: { kind: 'matrix', name: 'Z' },
} as const satisfies InputFields<KernelInputs>;

const outputs = {
  kernel: {
    kind: 'matrix',
    name: 'K',
    row: 'row',
    column: 'column',
    size: ({ points, others }) => ({ count: 1, rows: points.rows, columns: others.rows }),
    bound: kernelScale,
  },
} as const satisfies OutputFields<KernelInputs>;

/** κ(X, Z), n×m. */
export const kernel: OperationDefinition<KernelInputs, typeof inputs, typeof outputs> = {
  inputs,
  outputs,
  checks: {
    finite: expectFinite(inputs),
    kernelParameters: ({ kernel }) => expectParameters(kernel),
    points: ({ points, others }) => expectShape('Z', others, others.rows, points.columns),
  },
  reference: ({ kernel, points, others }) => ({
    kernel: crossKernelMatrix(kernel, points.to2DArray(), others.to2DArray()),
  }),
  exact: {
    size: ({ points, others }) => ({ points: Math.max(points.rows, others.rows), steps: 1 }),
    answer(inputs) {
      const kernel = rationalKernel(inputs);
      return kernel && { kernel };
    },
    confirm: (_outputs, inputs) => confirmedKernel(inputs).references,
    approximate: confirmedKernel,
  },
  claims: () => ['kernels'],
  detail: ({ kernel }) => `: ${kernelText(kernel)}`,
  snippet,
};

function expectParameters(kernel: CommonKernel): void {
  if (kernel.type === 'linear') return;
  if (!(kernel.gamma > 0)) refuse('kernel.gamma', 'a number above 0', kernel.gamma);
  if (kernel.type !== 'polynomial') return;
  const { degree, offset } = kernel;
  if (!(Number.isInteger(degree) && degree >= 1)) refuse('kernel.degree', 'a whole number from 1', degree);
  if (!(offset >= 0)) refuse('kernel.offset', 'a number not below 0', offset);
}
