import { outputFieldsOf, valueIn } from './operations/field-lists';
import type { Operation, OutputName, OutputsJson } from './operations/types';

/** One matrix of an answer, with the words for its entries; lists are columns and single numbers 1×1. */
export interface OutputPart<Entry> {
  readonly quantity: OutputName;
  /** "fitted, step 2" */
  readonly name: string;
  /** what a row is: "point", "evaluation point", "eigenvalue"; none where there is but one number */
  readonly row?: string;
  /** what a column is; default "output" */
  readonly column?: string;
  readonly rows: readonly (readonly (Entry | null)[])[];
}

/** An answer matrix by matrix, in the order in which a person reads it. */
export function outputParts<Entry>(
  op: Operation,
  outputs: OutputsJson<Entry>[Operation],
): OutputPart<Entry>[] {
  return outputFieldsOf(op).flatMap(({ name, row, column, conversions }) => {
    const value = valueIn(outputs, name);
    if (value === undefined) return [];
    return conversions.matrices(value).map((rows, index) => ({
      quantity: name,
      name: conversions.perStep ? `${name}, step ${index + 1}` : name,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      // The entries of an operation's outputs are all written alike.
      rows: rows as OutputPart<Entry>['rows'],
    }));
  });
}

/** "fitted, step 2, point 1"; where there are several outputs, which of them. Positions count from 1 in names, from 0 here. */
export function entryName(
  { name, row, column = 'output', rows }: OutputPart<unknown>,
  i: number,
  j: number,
): string {
  const output = (rows[i]?.length ?? 0) > 1 ? `, ${column} ${j + 1}` : '';
  return row === undefined ? name : `${name}, ${row} ${i + 1}${output}`;
}
