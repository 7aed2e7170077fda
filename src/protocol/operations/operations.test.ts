import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { shapeFault } from '../answer-shape';
import { confirmedAnswer } from '../exact-answer';
import { entryName, outputParts } from '../output-parts';
import { decodeInputs, encodeInputs, encodeOutputs } from '../protocol-json';
import { referenceOperations } from '../reference-operations';
import { ask, askDistill, askKernel, askLimit, askOptimalWeight, askSpectrum } from '../requests';
import { isRidgeRequest, type Operation, operationNames, type OutputsOf, type Request } from '../subject';
import { requestChecks } from '../validate-request';
import { definitions } from './definitions';
import { inputFieldsOf, outputFieldsOf } from './field-lists';

const problem = {
  kernel: new Matrix([[2, 1], [1, 3]]), // prettier-ignore
  targets: new Matrix([[1], [-0]]),
  ridge: 1 / 2,
  weights: [1 / 4, 3 / 4],
  crossKernel: new Matrix([[1, 2], [0, 1], [1, 1]]), // prettier-ignore
  evaluationTargets: new Matrix([[1], [0], [2]]),
};
const { kernel, targets, ridge, weights } = problem;
const withoutEvaluation = { kernel, targets, ridge, weights };
const noRows = { ...problem, crossKernel: Matrix.zeros(0, 2) };
const points = { points: new Matrix([[1, 2], [0, -1]]), others: new Matrix([[1, 1]]) }; // prettier-ignore

const valid: readonly (readonly [string, Request])[] = [
  ['a path', askDistill(problem)],
  ['a path without a cross kernel', askDistill(withoutEvaluation)],
  ['a path with an empty cross kernel', askDistill(noRows)],
  ['a path without steps', askDistill({ ...problem, weights: [] })],
  ['a limit', askLimit(problem, 1 / 2)],
  ['a limit without a cross kernel', askLimit(withoutEvaluation, 0)],
  ['a spectrum', askSpectrum(problem)],
  ['a best weight', askOptimalWeight(problem)],
  ['any weight', askOptimalWeight({ ...problem, weights: [] })],
  ['a linear kernel', askKernel({ kernel: { type: 'linear' }, ...points })],
  [
    'a polynomial kernel',
    askKernel({ kernel: { type: 'polynomial', gamma: 2, offset: 1, degree: 2 }, ...points }),
  ],
  ['an RBF kernel', askKernel({ kernel: { type: 'rbf', gamma: 1 }, ...points })],
];

function answer<O extends Operation>({ op, inputs }: Request<O>): OutputsOf<O> {
  return referenceOperations(mlMatrixBackend)[op](inputs);
}

function check(name: string, request: Request): void {
  const own = requestChecks[name];
  if (own === undefined) throw new Error(`no check ${name}`);
  own(request);
}

it('has a valid request for every operation', () => {
  expect(new Set(valid.map(([, { op }]) => op))).toEqual(new Set(operationNames));
});

describe.each(valid)('%s', (_name, request) => {
  const { op } = request;

  it('travels as JSON and comes back as it was', () => {
    const sent = encodeInputs(request);
    const read = { op, inputs: decodeInputs(op, JSON.parse(JSON.stringify(sent)) as typeof sent) } as Request;
    expect(encodeInputs(read)).toEqual(sent);
    const names = inputFieldsOf(op).map(({ name }) => name);
    expect(names.filter((name) => name in sent)).toEqual(Object.keys(sent));
  });

  it('is answered in the shape that it calls for, in float64 and exactly', () => {
    const outputs = answer(request);
    expect(shapeFault(request, outputs)).toBeUndefined();
    const json = encodeOutputs(request, outputs);
    const { outputs: exact, references } = confirmedAnswer(request);
    expect(Object.keys(json)).toEqual(Object.keys(exact));
    expect(references.length).toBeGreaterThanOrEqual(2);
    const sizes = (parts: readonly { rows: readonly (readonly unknown[])[] }[]): number[][] =>
      parts.map(({ rows }) => rows.map((row) => row.length));
    expect(sizes(outputParts(op, json))).toEqual(sizes(outputParts(op, exact)));
  });

  it('is within its bound of the exact answer', () => {
    const parts = outputParts(op, encodeOutputs(request, answer(request)));
    const exact = outputParts(op, confirmedAnswer(request).outputs);
    for (const [position, { quantity, rows }] of parts.entries()) {
      const bound =
        outputFieldsOf(op)
          .find(({ name }) => name === quantity)
          ?.bound(request.inputs) ?? NaN;
      const errors = rows.map((row, i) =>
        row.map((entry, j) => Number(entry) - Number(exact[position]?.rows[i]?.[j] ?? 0)),
      );
      expect(Math.hypot(...errors.flat())).toBeLessThanOrEqual(30 * bound);
    }
  });

  it('passes every check, and speaks for a claim', () => {
    for (const name of Object.keys(requestChecks)) expect(() => check(name, request)).not.toThrow();
    expect(claimsOf(request)).not.toEqual([]);
  });

  it('is refused with a number that is not finite in any of its matrices', () => {
    for (const { key, name } of inputFieldsOf(op).filter(({ kind }) => kind === 'matrix')) {
      const spoilt = ask(op, request.inputs);
      const value: unknown = Reflect.get(spoilt.inputs, key);
      if (!Matrix.isMatrix(value) || value.rows === 0) continue;
      value.set(0, 0, NaN);
      expect(() => check('finite', spoilt)).toThrow(name);
    }
  });

  it('is another request than its copy, with matrices of its own', () => {
    const copy = ask(op, request.inputs);
    expect(encodeInputs(copy)).toEqual(encodeInputs(request));
    expect(copy.inputs).not.toBe(request.inputs);
  });

  it('finds the shape at fault where an output is missing', () => {
    for (const field of outputFieldsOf(op).filter((each) => each.asked?.(request.inputs) ?? true)) {
      const outputs = { ...answer(request), [field.key]: undefined };
      expect(shapeFault(request, outputs)).toContain(`${field.key}: expected `);
    }
  });
});

function claimsOf<O extends Operation>({ op, inputs }: Request<O>): string[] {
  return definitions[op].claims(inputs);
}

describe('the systems behind requests', () => {
  it('are there where inputs have a ridge', () => {
    for (const [, request] of valid) expect(isRidgeRequest(request)).toBe('ridge' in request.inputs);
  });
});

describe('what a request does without', () => {
  it('is absent from JSON', () => {
    for (const request of [askDistill(withoutEvaluation), askDistill(noRows)]) {
      expect(encodeInputs(request)).not.toHaveProperty('Kx');
      expect(encodeOutputs(request, answer(request))).not.toHaveProperty('predictions');
    }
  });

  it('may be answered with anything', () => {
    const request = askLimit(withoutEvaluation, 1);
    const predictions = new Matrix([[1, 2, 3]]);
    expect(shapeFault(request, { ...answer(request), predictions })).toBeUndefined();
  });
});

describe('the checks', () => {
  it.each([
    ['ridge', askSpectrum({ ...problem, ridge: 0 }), 'lambda'],
    ['weights', askDistill({ ...problem, weights: [2] }), 'alphas'],
    ['weights', askLimit(problem, -1), 'alpha'],
    ['symmetric', askSpectrum({ ...problem, kernel: new Matrix([[1, 2], [3, 4]]) }), 'K[1][0]'], // prettier-ignore
    ['targets', askLimit({ ...problem, targets: new Matrix([[1]]) }, 1), 'y'],
    ['targets', askOptimalWeight({ ...problem, evaluationTargets: new Matrix([[1]]) }), 'yx'],
    ['crossKernel', askOptimalWeight({ ...problem, crossKernel: new Matrix([[1], [2], [3]]) }), 'Kx'],
    ['kernelParameters', askKernel({ kernel: { type: 'rbf', gamma: 0 }, ...points }), 'kernel.gamma'],
    ['points', askKernel({ kernel: { type: 'linear' }, ...points, others: new Matrix([[1]]) }), 'Z'],
  ] as const)('%s refuses what has no answer, and names the field', (name, request, field) => {
    expect(() => check(name, request)).toThrow(field);
  });

  it('leave alone the weights of what is defined for any', () => {
    expect(() => check('weights', askSpectrum({ ...problem, weights: [2] }))).not.toThrow();
    expect(() => check('weights', askOptimalWeight({ ...problem, weights: [2] }))).not.toThrow();
  });
});

describe('names of entries', () => {
  it('count steps, rows and columns from 1', () => {
    const names = valid.map(([, request]) =>
      outputParts(request.op, encodeOutputs(request, answer(request))).map((part) => entryName(part, 0, 0)),
    );
    expect(names[0]?.at(-1)).toBe('predictions, step 2, evaluation point 1');
    expect(names[4]?.[0]).toBe('fitted, point 1');
    expect(names[6]).toEqual([
      'eigenvalues, number 1',
      'filters, step 1, eigenvalue 1',
      'filters, step 2, eigenvalue 1',
    ]);
    expect(names[7]).toEqual(['alpha']);
    expect(names[9]).toEqual(['K, row 1']);
  });
});
