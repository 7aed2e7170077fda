import { Matrix } from 'ml-matrix';
import { z } from 'zod';
import { protocolVersion } from '../../claims/protocol-json';
import type { Operation, OutputsOf, Request } from '../../claims/subject';

const operations = ['distill', 'limit', 'spectrum', 'optimalWeight'] as const satisfies readonly Operation[];

/** What a subject says of itself. Fields and operations that this host does not know are ignored. */
export const helloSchema = z.object({
  protocol: z.object({ major: z.literal(protocolVersion.major, 'protocol version 1'), minor: z.number() }),
  implementation: z.object({
    name: z.string(),
    version: z.string(),
    language: z.string(),
    precision: z.enum(['float64', 'float32', 'other']),
  }),
  ops: z.array(z.string()).transform((names) => operations.filter((operation) => names.includes(operation))),
});

export type Hello = z.output<typeof helloSchema>;

/** An answer that is not what the protocol says it has to be. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/**
 * The outputs of an `ok` reply. Written out by hand: these are most of the bytes that cross the pipe, and a schema
 * library takes longer over them than the subject over its answer.
 * @throws ProtocolError that names the field at fault
 */
export function decodeOutputs(request: Request, outputs: unknown): OutputsOf<Operation> {
  const fields = record(outputs, 'outputs');
  switch (request.op) {
    case 'distill': {
      const { targets, crossKernel } = request.inputs;
      const fitted = list(fields['fitted'], 'fitted').map((rows) => matrix(rows, 'fitted', targets.columns));
      if (crossKernel === undefined) return { fitted, predictions: [] };
      if (crossKernel.rows === 0)
        return { fitted, predictions: fitted.map(() => Matrix.zeros(0, targets.columns)) };
      const predictions = list(fields['predictions'], 'predictions');
      return { fitted, predictions: predictions.map((rows) => matrix(rows, 'predictions', targets.columns)) };
    }
    case 'limit': {
      const { targets, crossKernel } = request.inputs;
      const fitted = matrix(fields['fitted'], 'fitted', targets.columns);
      const wanted = crossKernel !== undefined && crossKernel.rows > 0;
      const predictions = wanted
        ? matrix(fields['predictions'], 'predictions', targets.columns)
        : Matrix.zeros(0, targets.columns);
      return { fitted, predictions };
    }
    case 'spectrum':
      return {
        eigenvalues: numbers(fields['eigenvalues'], 'eigenvalues'),
        filters: list(fields['filters'], 'filters').map((row) => numbers(row, 'filters')),
      };
    case 'optimalWeight': {
      const { alpha } = fields as { alpha?: unknown };
      return { weight: alpha === null ? null : number(alpha, 'alpha') };
    }
  }
}

function record(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new ProtocolError(`${field}: expected an object`);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ProtocolError(`${field}: expected a list`);
  return value;
}

/** @param columns of a matrix without rows */
function matrix(value: unknown, field: string, columns: number): Matrix {
  const rows = list(value, field).map((row) => numbers(row, field));
  if (rows.some((row) => row.length !== rows[0]?.length))
    throw new ProtocolError(`${field}: expected rows of equal length`);
  return rows.length === 0 || rows[0]?.length === 0 ? Matrix.zeros(rows.length, columns) : new Matrix(rows);
}

function numbers(value: unknown, field: string): number[] {
  return list(value, field).map((entry) => number(entry, field));
}

const specialNumbers: Readonly<Record<string, number>> = { NaN, Infinity, '-Infinity': -Infinity, '-0': -0 };

function number(value: unknown, field: string): number {
  if (typeof value === 'number') return value;
  const special = typeof value === 'string' ? specialNumbers[value] : undefined;
  if (special === undefined) throw new ProtocolError(`${field}: expected numbers`);
  return special;
}
