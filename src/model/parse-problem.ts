import { InputError } from '../input/input-error';
import { parse } from '../input/parse';
import { counted } from '../input/show';
import { crossKernelMatrix, kernelMatrix } from '../kernels/kernel-matrix';
import { Matrix } from '../linear-algebra/matrix';
import { notFiniteIn } from '../protocol/input-numbers';
import { validateKernel } from '../protocol/validate-kernel';
import { kernelsOfPoints } from '../solver/kernel-origin';
import type { KernelArguments, Problem } from './problem';
import { type ParsedProblemInput, problemSchema } from './problem-schema';

/**
 * A problem from outside, checked once and for all: numbers are finite, λ > 0, every α in [0, 1], shapes agree, and
 * K is square, symmetric and not clearly indefinite.
 * @param name what to call the input in messages when no field is at fault
 * @throws InputError that names the field, what was expected and what came
 */
export function parseProblem(input: unknown, name = 'problem'): Problem {
  const parsed = parse(problemSchema, input, name);
  const { kernel, crossKernel } = kernelsOf(parsed);
  const size = kernel.rows;
  const targets = rectangular('y', parsed.y);
  expectRows('y', targets, size, 'one row for each training point');
  const evaluationTargets =
    parsed.yx === undefined || parsed.yx.length === 0 ? undefined : rectangular('yx', parsed.yx);
  if (evaluationTargets !== undefined) {
    expectRows('yx', evaluationTargets, crossKernel.rows, 'one row for each evaluation point');
    expectColumns('yx', evaluationTargets, targets.columns, 'as many outputs as y');
  }
  const features = parsed.features && rectangular('features', parsed.features);
  if (features) expectRows('features', features, size, 'one row for each training point');
  const kernelArguments = parsed.kernelArguments && kernelArgumentsOf(parsed.kernelArguments);
  return {
    kernel,
    crossKernel,
    targets,
    evaluationTargets: evaluationTargets ?? Matrix.zeros(0, targets.columns),
    ridge: parsed.lambda,
    weights: parsed.alphas,
    ...(features && { features }),
    ...(kernelArguments && { kernelArguments }),
    labels: [],
  };
}

function kernelsOf({
  K,
  kernel,
  X,
  Kx,
  Xx,
  points: given,
}: ParsedProblemInput): Pick<Problem, 'kernel' | 'crossKernel'> {
  if (given !== undefined) return kernelsFromPoints(given);
  if (K !== undefined) {
    const matrix = rectangular('K', K);
    validateKernel(matrix);
    const crossKernel =
      Kx === undefined || Kx.length === 0 ? Matrix.zeros(0, matrix.rows) : rectangular('Kx', Kx);
    expectColumns('Kx', crossKernel, matrix.rows, 'one column for each training point');
    return { kernel: matrix, crossKernel };
  }
  if (kernel === undefined || X === undefined) {
    throw new InputError({
      field: 'K',
      expected: 'a kernel matrix, or a kernel together with its points X',
      received: 'neither',
    });
  }
  const points = rectangular('X', X);
  const evaluation =
    Xx === undefined || Xx.length === 0 ? Matrix.zeros(0, points.columns) : rectangular('Xx', Xx);
  expectColumns('Xx', evaluation, points.columns, 'as many coordinates as the points X');
  return {
    kernel: evaluated(kernelMatrix(kernel, points.to2DArray())),
    crossKernel: evaluated(crossKernelMatrix(kernel, evaluation.to2DArray(), points.to2DArray())),
  };
}

/** K and K̃ evaluated again, as they were when they were written down beside their points. */
function kernelsFromPoints({
  X,
  Z,
  kernel,
}: NonNullable<ParsedProblemInput['points']>): Pick<Problem, 'kernel' | 'crossKernel'> {
  const points = rectangular('points.X', X);
  if (Z === undefined || Z.length === 0) return kernelsOfPoints({ kernel, points });
  const others = rectangular('points.Z', Z);
  expectColumns('points.Z', others, points.columns, 'as many coordinates as the points X');
  return kernelsOfPoints({ kernel, points, others });
}

/** What a kernel gives is symmetric and semidefinite as it is, but may be too large for a number. @throws InputError */
function evaluated(matrix: Matrix): Matrix {
  const value = notFiniteIn(matrix);
  if (value === undefined) return matrix;
  throw new InputError({ field: 'K', expected: 'a kernel with finite values', received: String(value) });
}

function kernelArgumentsOf({
  X,
  Z,
  ...parameters
}: NonNullable<ParsedProblemInput['kernelArguments']>): KernelArguments {
  const points = rectangular('kernelArguments.X', X);
  const others = rectangular('kernelArguments.Z', Z);
  expectColumns('kernelArguments.Z', others, points.columns, 'as many coordinates as the points X');
  return { points, others, ...parameters };
}

function rectangular(field: string, rows: readonly (readonly number[])[]): Matrix {
  const width = rows[0]?.length ?? 0;
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged >= 0) {
    const received = counted(rows[ragged]?.length ?? 0, 'number');
    throw new InputError({
      field: `${field}[${ragged}]`,
      expected: `${counted(width, 'number')}, like ${field}[0]`,
      received,
    });
  }
  return rows.length === 0 ? Matrix.zeros(0, 1) : new Matrix(rows.map((row) => [...row]));
}

function expectRows(field: string, matrix: Matrix, rows: number, meaning: string): void {
  if (matrix.rows !== rows) {
    throw new InputError({
      field,
      expected: `${counted(rows, 'row')}, ${meaning}`,
      received: counted(matrix.rows, 'row'),
    });
  }
}

function expectColumns(field: string, matrix: Matrix, columns: number, meaning: string): void {
  if (matrix.columns !== columns) {
    throw new InputError({
      field,
      expected: `${counted(columns, 'column')}, ${meaning}`,
      received: counted(matrix.columns, 'column'),
    });
  }
}
