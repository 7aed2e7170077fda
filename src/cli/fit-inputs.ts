import type { Dataset } from '../datasets/dataset';
import { type Split, splitDataset } from '../datasets/split';
import { standardise } from '../datasets/standardise';
import { loadDataset } from '../datasets/table';
import { InputError } from '../input/input-error';
import { parse } from '../input/parse';
import { readJson } from '../input/read-text';
import { show } from '../input/show';
import type { Kernel, KernelType } from '../kernels/kernel';
import { kernelSchema } from '../kernels/kernel-schema';
import { parseProblem } from '../model/parse-problem';
import type { Problem } from '../model/problem';
import type { FitDescription } from '../report/model/fit-report';
import { type FitSchedule, longestPath } from '../runs/fit-schedule';

export interface FitFlags {
  readonly data?: string;
  readonly target?: readonly string[];
  readonly features?: readonly string[];
  readonly problem?: string;
  readonly kernel: KernelType;
  readonly gamma?: number;
  readonly lengthScale: number;
  readonly degree: number;
  readonly offset: number;
  readonly ridge: number;
  readonly alpha: string;
  readonly alphas?: readonly number[];
  readonly steps: number;
  readonly validation: number;
  readonly standardise: boolean;
  readonly seed: number;
  readonly json?: string;
}

/** What is to be fitted, and with which weights; those of the problem itself are of no account. */
export interface FitInputs {
  readonly problem: Problem;
  readonly schedule: FitSchedule;
  readonly description: FitDescription;
}

/** The fit that the flags describe. @throws InputError */
export function fitInputs(flags: FitFlags): FitInputs {
  if (flags.problem !== undefined) return fromProblem(flags.problem);
  try {
    return fromData(flags);
  } catch (error) {
    throw error instanceof InputError ? inTermsOfFlags(error) : error;
  }
}

/** The options behind the fields of a problem, so that a message names what the user typed. */
const flagOf = new Map(
  Object.entries({
    lambda: '--ridge',
    gamma: '--gamma',
    lengthScale: '--length-scale',
    degree: '--degree',
    offset: '--offset',
  }),
);

function inTermsOfFlags({ field, expected, received }: InputError): InputError {
  return new InputError({
    field: field.startsWith('alphas') ? '--alphas' : (flagOf.get(field) ?? field),
    expected,
    received,
  });
}

function fromProblem(file: string): FitInputs {
  const problem = parseProblem(readJson(file), file);
  const description = { data: file, kernel: 'the kernel given there', seed: null };
  return { problem, schedule: { kind: 'listed', weights: problem.weights }, description };
}

function fromData(flags: FitFlags): FitInputs {
  const { data, target, features, validation, seed } = flags;
  if (data === undefined)
    throw new InputError({ field: '--data', expected: 'a CSV or JSON file', received: 'nothing' });
  if (target === undefined)
    throw new InputError({ field: '--target', expected: 'a column to predict', received: 'nothing' });
  if (validation < 0 || validation >= 1) {
    throw new InputError({
      field: '--validation',
      expected: 'a share from 0 to below 1',
      received: String(validation),
    });
  }
  const dataset = loadDataset(data, target, features);
  if (validation > 0 && dataset.points.length < 2) {
    throw new InputError({
      field: data,
      expected: 'at least two rows to hold one out (or --validation 0)',
      received: '1 row',
    });
  }
  const parts = validation === 0 ? [dataset] : partsOf(splitDataset(dataset, validation, seed));
  const [first = dataset, ...others] = parts;
  const [training, held] = flags.standardise ? standardise(first, ...others) : [first, ...others];
  const kernel = kernelOf(flags, dataset.features.length);
  const base = {
    kernel,
    X: training.points,
    y: training.targets,
    lambda: flags.ridge,
    ...(held && { Xx: held.points, yx: held.targets }),
  };
  const schedule = scheduleOf(flags);
  const problem = parseProblem({ ...base, alphas: schedule.kind === 'listed' ? schedule.weights : [] }, data);
  if (schedule.kind === 'best' && held === undefined) {
    throw new InputError({
      field: '--alpha',
      expected: 'a number, because "best" needs validation rows',
      received: '"best"',
    });
  }
  const description = { data, kernel: describe(kernel), seed: validation === 0 ? null : seed };
  return { problem, schedule, description };
}

function scheduleOf({ alpha, alphas, steps }: FitFlags): FitSchedule {
  if (alphas !== undefined) return { kind: 'listed', weights: alphas };
  if (alpha === 'best') {
    if (steps <= longestPath) return { kind: 'best', steps };
    throw new InputError({
      field: '--steps',
      expected: `at most ${longestPath} with --alpha best, because each weight depends on the step before`,
      received: String(steps),
    });
  }
  const weight = Number(alpha);
  if (alpha.trim() === '' || !(weight >= 0 && weight <= 1)) {
    throw new InputError({
      field: '--alpha',
      expected: 'a number from 0 to 1, or "best"',
      received: show(alpha),
    });
  }
  return { kind: 'constant', weight, steps };
}

function kernelOf(
  { kernel: type, gamma: given, lengthScale, degree, offset }: FitFlags,
  features: number,
): Kernel {
  const gamma = given ?? 1 / features;
  const parameters: Record<KernelType, object> = {
    rbf: { gamma },
    laplacian: { gamma },
    matern32: { lengthScale },
    matern52: { lengthScale },
    polynomial: { degree, gamma, offset },
    linear: {},
  };
  return parse(kernelSchema, { type, ...parameters[type] }, '--kernel');
}

function describe({ type, ...parameters }: Kernel): string {
  const list = Object.entries(parameters).map(([name, value]) => `${name} ${String(value)}`);
  return [`${type} kernel`, ...list].join(', ');
}

function partsOf({ training, validation }: Split): Dataset[] {
  return [training, validation];
}
