import { extname } from 'node:path';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { InputError } from '../input/input-error';
import { parse } from '../input/parse';
import { readJson, readText } from '../input/read-text';
import { show } from '../input/show';
import type { Dataset } from './dataset';

/** Named columns, with cells as read from the file. */
interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Reads a data set from the user's CSV file (first row: column names) or JSON file (an array of objects).
 * @param targets columns to predict; @param features columns to predict from (default: all others)
 * @throws InputError for a missing file, an unknown column, a ragged row, a cell that is not a finite number, no rows
 */
export function loadDataset(file: string, targets: readonly string[], features?: readonly string[]): Dataset {
  const table = extname(file).toLowerCase() === '.json' ? jsonTable(file) : csvTable(file);
  const inputs = features ?? table.columns.filter((column) => !targets.includes(column));
  if (table.rows.length === 0) {
    throw new InputError({ field: file, expected: 'at least one row of data', received: 'none' });
  }
  if (inputs.length === 0) {
    throw new InputError({
      field: file,
      expected: 'a feature column beside the target',
      received: table.columns.join(', '),
    });
  }
  return {
    name: file,
    features: inputs,
    points: numericRows(table, inputs),
    targets: numericRows(table, targets),
  };
}

function numericRows(table: Table, columns: readonly string[]): number[][] {
  const positions = columns.map((column) => {
    const position = table.columns.indexOf(column);
    if (position < 0) {
      throw new InputError({
        field: table.file,
        expected: `one of the columns ${table.columns.join(', ')}`,
        received: `column ${show(column)}`,
      });
    }
    return position;
  });
  return table.rows.map((row, index) =>
    positions.map((position) => {
      const cell = row[position];
      const value = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        const field = `${table.file}, row ${index + 1}, column ${show(table.columns[position])}`;
        throw new InputError({ field, expected: 'a finite number', received: show(cell) });
      }
      return value;
    }),
  );
}

function csvTable(file: string): Table {
  const text = readText(file);
  try {
    const [columns = [], ...rows] = parseCsv(text, { bom: true, skip_empty_lines: true, trim: true });
    const repeated = columns.find((column, position) => columns.indexOf(column) !== position);
    if (repeated !== undefined) {
      throw new InputError({
        field: file,
        expected: 'columns of different names',
        received: `two named ${show(repeated)}`,
      });
    }
    return { file, columns, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records'] ?? 0);
    throw new InputError({
      field: `${file}, row ${row}`,
      expected: error.code.includes('QUOTE')
        ? 'quotes that are closed'
        : 'as many cells as the header has columns',
      received: error.message,
    });
  }
}

const jsonRows = z.array(z.record(z.string(), z.unknown()), 'an array of objects, one per row');

function jsonTable(file: string): Table {
  const records = parse(jsonRows, readJson(file), file);
  const columns = Object.keys(records[0] ?? {});
  return { file, columns, rows: records.map((record) => columns.map((column) => record[column])) };
}
