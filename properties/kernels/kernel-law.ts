import type { Precision } from '../../src/arithmetic/error-analysis/unit-roundoff';
import { memoize } from '../../src/arithmetic/memoize';
import type { CommonKernel } from '../../src/kernels/kernel';
import { law, type Law, type LawDefinition } from '../../src/model/law';
import type { Measurement } from '../../src/model/measurement';
import type { KernelArguments, Problem } from '../../src/model/problem';
import { askKernel } from '../../src/protocol/requests';
import type { Request } from '../../src/protocol/subject';
import type { KernelInputs } from '../../src/solver/inputs';

type Requests = Readonly<Record<string, Request>>;

interface KernelLaw<R extends Requests> extends Pick<LawDefinition<R>, 'name' | 'title'> {
  readonly precondition?: (given: KernelArguments) => string | undefined;
  readonly ask: (given: KernelArguments) => R;
  readonly measure: (
    outputs: Parameters<LawDefinition<R>['measure']>[0],
    given: KernelArguments,
    requests: R,
    precision: Precision,
  ) => Measurement;
}

/** A law about kernels themselves, which says nothing about a problem that came as a matrix. */
export function kernelLaw<R extends Requests>({ precondition, ask, measure, ...named }: KernelLaw<R>): Law {
  return law<R>({
    ...named,
    precondition: (problem) => needsPoints(problem) ?? precondition?.(argumentsOf(problem)),
    ask: (problem) => ask(argumentsOf(problem)),
    measure: (outputs, problem, requests, precision) =>
      measure(outputs, argumentsOf(problem), requests, precision),
  });
}

export function needsPoints({ kernelArguments }: Problem): string | undefined {
  return kernelArguments ? undefined : 'there are no points to evaluate a kernel on';
}

/** Those of one problem are an object of their own. @throws Error where `needsPoints` says that there are none */
export const argumentsOf = memoize(({ kernelArguments }: Problem): KernelArguments => {
  if (kernelArguments === undefined) throw new Error('there are no points to evaluate a kernel on');
  return { ...kernelArguments };
});

/** κ(X, Z). The same problem gives the same request, so that laws can share its answer. */
export function askKernelOf(
  given: KernelArguments,
  type: CommonKernel['type'] = given.type,
): Request<'kernel'> {
  return shared(given, `${type} X Z`, inputsOf(given, type));
}

/** κ(X, X), shared likewise. */
export function askOwnKernelOf(given: KernelArguments): Request<'kernel'> {
  return shared(given, 'X X', ownInputsOf(given));
}

const requestsFor = memoize<KernelArguments, Map<string, Request<'kernel'>>>(() => new Map());

function shared(given: KernelArguments, name: string, inputs: KernelInputs): Request<'kernel'> {
  const known = requestsFor(given);
  const request = known.get(name) ?? askKernel(inputs);
  known.set(name, request);
  return request;
}

/** κ(X, Z). @param type another kernel than the one given */
export function inputsOf(given: KernelArguments, type: CommonKernel['type'] = given.type): KernelInputs {
  return { kernel: kernelOf(given, type), points: given.points, others: given.others };
}

/** κ(X, X) */
export function ownInputsOf(given: KernelArguments): KernelInputs {
  return { ...inputsOf(given), others: given.points };
}

function kernelOf({ gamma, degree, offset }: KernelArguments, type: CommonKernel['type']): CommonKernel {
  switch (type) {
    case 'linear':
      return { type };
    case 'polynomial':
      return { type, gamma, degree, offset };
    case 'rbf':
    case 'laplacian':
      return { type, gamma };
  }
}
