import { memoize } from '../arithmetic/memoize';
import { copyOf } from '../solver/error-bounds/conditioning';
import type {
  DistillInputs,
  KernelInputs,
  LimitInputs,
  OptimalWeightInputs,
  RidgeInputs,
  SpectrumInputs,
} from '../solver/inputs';
import type { Request } from './subject';

// The same problem gives the same request, so that laws can share its answer. Who wants to ask twice gives a copy of the
// problem.

/** The distillation path of a problem. */
export const askDistill = memoize((inputs: DistillInputs): Request<'distill'> => ({
  op: 'distill',
  inputs: { ...copiesForRidge(inputs), ridge: inputs.ridge, weights: [...inputs.weights] },
}));

export function askLimit(inputs: Omit<LimitInputs, 'weight'>, weight: number): Request<'limit'> {
  const asked = limitsOf(inputs);
  const known = asked.get(weight);
  if (known !== undefined) return known;
  const request: Request<'limit'> = {
    op: 'limit',
    inputs: { ...copiesForRidge(inputs), ridge: inputs.ridge, weight },
  };
  asked.set(weight, request);
  return request;
}

/** The limits that were asked of a problem, by their weights. */
const limitsOf = memoize(() => new Map<number, Request<'limit'>>());

export const askSpectrum = memoize(({ kernel, ridge, weights }: SpectrumInputs): Request<'spectrum'> => ({
  op: 'spectrum',
  inputs: { kernel: copyOf(kernel), ridge, weights: [...weights] },
}));

export const askOptimalWeight = memoize((inputs: OptimalWeightInputs): Request<'optimalWeight'> => {
  const { kernel, targets, ridge, weights, crossKernel, evaluationTargets } = inputs;
  return {
    op: 'optimalWeight',
    inputs: {
      kernel: copyOf(kernel),
      targets: copyOf(targets),
      ridge,
      weights: [...weights],
      crossKernel: copyOf(crossKernel),
      evaluationTargets: copyOf(evaluationTargets),
    },
  };
});

export function askKernel({ kernel, points, others }: KernelInputs): Request<'kernel'> {
  return {
    op: 'kernel',
    inputs: { kernel: { ...kernel }, points: copyOf(points), others: copyOf(others) },
  };
}

/** A subject is handed copies, so that one which writes into its arguments cannot change the problem of other laws. */
function copiesForRidge({
  kernel,
  targets,
  crossKernel,
}: Pick<RidgeInputs, 'kernel' | 'targets' | 'crossKernel'>): Pick<
  RidgeInputs,
  'kernel' | 'targets' | 'crossKernel'
> {
  const copies = { kernel: copyOf(kernel), targets: copyOf(targets) };
  return crossKernel ? { ...copies, crossKernel: copyOf(crossKernel) } : copies;
}
