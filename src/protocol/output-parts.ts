import type { OutputsJson } from './protocol-json';
import type { Operation } from './subject';

/** One matrix of an answer, with the words for its entries; lists are columns and single numbers 1×1. */
export interface OutputPart<Entry> {
  readonly quantity: 'fitted' | 'predictions' | 'eigenvalues' | 'filters' | 'alpha' | 'K';
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
  switch (op) {
    case 'distill': {
      const { fitted, predictions = [] } = outputs as OutputsJson<Entry>['distill'];
      return [
        ...fitted.map((rows, index) => part('fitted', `fitted, step ${index + 1}`, 'point', rows)),
        ...predictions.map((rows, index) =>
          part('predictions', `predictions, step ${index + 1}`, 'evaluation point', rows),
        ),
      ];
    }
    case 'limit': {
      const { fitted, predictions } = outputs as OutputsJson<Entry>['limit'];
      return [
        part('fitted', 'fitted', 'point', fitted),
        ...(predictions ? [part('predictions', 'predictions', 'evaluation point', predictions)] : []),
      ];
    }
    case 'spectrum': {
      const { eigenvalues, filters } = outputs as OutputsJson<Entry>['spectrum'];
      return [
        part('eigenvalues', 'eigenvalues', 'number', column(eigenvalues)),
        ...filters.map((filter, index) =>
          part('filters', `filters, step ${index + 1}`, 'eigenvalue', column(filter)),
        ),
      ];
    }
    case 'optimalWeight': {
      const { alpha } = outputs as OutputsJson<Entry>['optimalWeight'];
      return [{ quantity: 'alpha', name: 'alpha', rows: [[alpha]] }];
    }
    case 'kernel': {
      const { K } = outputs as OutputsJson<Entry>['kernel'];
      return [{ ...part('K', 'K', 'row', K), column: 'column' }];
    }
  }
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

function part<Entry>(
  quantity: OutputPart<Entry>['quantity'],
  name: string,
  row: string,
  rows: OutputPart<Entry>['rows'],
): OutputPart<Entry> {
  return { quantity, name, row, rows };
}

function column<Entry>(values: readonly Entry[]): Entry[][] {
  return values.map((value) => [value]);
}
