import { crossKernelMatrix } from '../kernels/kernel-matrix';
import type { Backend } from '../linear-algebra/backend';
import { distill } from '../solver/distill';
import { limit } from '../solver/limit';
import { optimalWeight } from '../solver/optimal-weight';
import { spectrum } from '../solver/spectral';
import type { Operations } from './subject';
import { requestChecks } from './validate-request';
import { withChecks } from './with-checks';

/** The operations of the reference solver, on any linear algebra. @throws InputError where a question has no answer */
export function referenceOperations(backend: Backend): Operations {
  return withChecks(Object.values(requestChecks), {
    distill(inputs) {
      const steps = distill(inputs, backend);
      return { fitted: steps.map((step) => step.fitted), predictions: steps.map((step) => step.predictions) };
    },
    limit: (inputs) => limit(inputs, backend),
    spectrum: (inputs) => spectrum(inputs, backend),
    optimalWeight(inputs) {
      const best = optimalWeight(inputs, backend);
      return { weight: best.kind === 'unique' ? best.weight : null };
    },
    kernel: ({ kernel, points, others }) => ({
      kernel: crossKernelMatrix(kernel, points.to2DArray(), others.to2DArray()),
    }),
  });
}
