import fc from 'fast-check';
import { randomProblems } from '../arbitraries/problem-source';
import { neighboursOf } from './neighbours';
import { definitions, operationNames } from './operations/definitions';
import { inputFieldsOf } from './operations/field-lists';
import type { InputsOf } from './operations/types';
import { encodeInputs } from './protocol-json';
import type { Operation, Request } from './subject';

const problems = fc.sample(randomProblems.problems({ schedule: 'any', kernels: true }), {
  seed: 5,
  numRuns: 40,
});

/** Inputs of any operation: all that some of them take. */
function requestsOf(op: Operation): Request[] {
  return problems.flatMap(({ kernelArguments, ...problem }) => {
    if (op !== 'kernel') return [{ op, inputs: { ...problem, weight: problem.weights[0] ?? 1 } } as Request];
    if (kernelArguments === undefined) return [];
    const { points, others, gamma } = kernelArguments;
    return [{ op, inputs: { kernel: { type: 'rbf', gamma }, points, others } }];
  });
}

function check<O extends Operation>(op: O, inputs: InputsOf<O>): void {
  for (const test of Object.values(definitions[op].checks)) test(inputs);
}

describe.each(operationNames)('neighbours of a question about %s', (op) => {
  it('differ in exactly one input, each of them, and have an answer', () => {
    const names = new Set<string>();
    for (const request of requestsOf(op)) {
      const own: object = encodeInputs(request);
      for (const { input, inputs } of neighboursOf(request.op, request.inputs)) {
        names.add(input);
        const other: object = encodeInputs({ op, inputs } as Request);
        const differing = inputFieldsOf(op)
          .map(({ name }) => name)
          .filter(
            (name) =>
              JSON.stringify(Object.entries(own).find(([key]) => key === name)) !==
              JSON.stringify(Object.entries(other).find(([key]) => key === name)),
          );
        expect(differing).toEqual([input]);
        expect(() => check(op, inputs)).not.toThrow();
      }
    }
    expect([...names]).toEqual(inputFieldsOf(op).map(({ name }) => name));
  });
});
