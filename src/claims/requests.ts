import { Matrix } from '../arithmetic/matrix';
import type {
  DistillInputs,
  KernelInputs,
  LimitInputs,
  OptimalWeightInputs,
  SpectrumInputs,
} from '../solver/inputs';
import { copyOf } from './conditioning';
import type { Request } from './subject';

const distillRequests = new WeakMap<DistillInputs, Request<'distill'>>();

/** The distillation path of a problem. The same problem gives the same request, so that laws can share its answer. */
export function askDistill(inputs: DistillInputs): Request<'distill'> {
  const known = distillRequests.get(inputs);
  if (known !== undefined) return known;
  const { kernel, targets, ridge, weights, crossKernel } = inputs;
  const request: Request<'distill'> = {
    op: 'distill',
    inputs: copiesOf({ kernel, targets, ridge, weights, ...(crossKernel && { crossKernel }) }),
  };
  distillRequests.set(inputs, request);
  return request;
}

export function askLimit(
  { kernel, targets, ridge, crossKernel }: Omit<LimitInputs, 'weight'>,
  weight: number,
): Request<'limit'> {
  return {
    op: 'limit',
    inputs: copiesOf({ kernel, targets, ridge, weight, ...(crossKernel && { crossKernel }) }),
  };
}

export function askSpectrum({ kernel, ridge, weights }: SpectrumInputs): Request<'spectrum'> {
  return { op: 'spectrum', inputs: copiesOf({ kernel, ridge, weights }) };
}

export function askOptimalWeight({
  kernel,
  targets,
  ridge,
  weights,
  crossKernel,
  evaluationTargets,
}: OptimalWeightInputs): Request<'optimalWeight'> {
  return {
    op: 'optimalWeight',
    inputs: copiesOf({ kernel, targets, ridge, weights, crossKernel, evaluationTargets }),
  };
}

export function askKernel({ kernel, points, others }: KernelInputs): Request<'kernel'> {
  return { op: 'kernel', inputs: copiesOf({ kernel, points, others }) };
}

/** A subject is handed copies, so that one which writes into its arguments cannot change the problem of other laws. */
function copiesOf<Inputs extends object>(inputs: Inputs): Inputs {
  const copies = Object.entries(inputs).map(([name, value]: [string, unknown]) => [name, copyOfValue(value)]);
  return Object.fromEntries(copies) as Inputs;
}

function copyOfValue(value: unknown): unknown {
  if (Matrix.isMatrix(value)) return copyOf(value as Matrix);
  if (Array.isArray(value)) return [...(value as unknown[])];
  return typeof value === 'object' ? { ...value } : value;
}
