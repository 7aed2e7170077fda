import type { DistillInputs, LimitInputs, OptimalWeightInputs, SpectrumInputs } from '../solver/inputs';
import type { Request } from './subject';

const distillRequests = new WeakMap<DistillInputs, Request<'distill'>>();

/** The distillation path of a problem. The same problem gives the same request, so that laws can share its answer. */
export function askDistill(inputs: DistillInputs): Request<'distill'> {
  const known = distillRequests.get(inputs);
  if (known !== undefined) return known;
  const { kernel, targets, ridge, weights, crossKernel } = inputs;
  const request: Request<'distill'> = {
    op: 'distill',
    inputs: { kernel, targets, ridge, weights, ...(crossKernel && { crossKernel }) },
  };
  distillRequests.set(inputs, request);
  return request;
}

export function askLimit(
  { kernel, targets, ridge, crossKernel }: Omit<LimitInputs, 'weight'>,
  weight: number,
): Request<'limit'> {
  return { op: 'limit', inputs: { kernel, targets, ridge, weight, ...(crossKernel && { crossKernel }) } };
}

export function askSpectrum({ kernel, ridge, weights }: SpectrumInputs): Request<'spectrum'> {
  return { op: 'spectrum', inputs: { kernel, ridge, weights } };
}

export function askOptimalWeight({
  kernel,
  targets,
  ridge,
  weights,
  crossKernel,
  evaluationTargets,
}: OptimalWeightInputs): Request<'optimalWeight'> {
  return { op: 'optimalWeight', inputs: { kernel, targets, ridge, weights, crossKernel, evaluationTargets } };
}
