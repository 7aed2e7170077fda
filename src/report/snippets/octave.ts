import { type Dialect, literal } from './dialect';

/** Octave, and MATLAB as well. */
export const octave: Dialect = {
  title: 'Octave',
  fence: 'matlab',
  names: ['octave', 'gnu octave', 'matlab'],
  comment: '%',
  preamble: ['show = @(name, x) fprintf("%s:%s\\n", name, sprintf(" %.16g", x.\'));', ''],
  assign: (name, value) => `${name} = ${value};`,
  matrix: (rows) => `[${rows.map((row) => row.map(literal).join(', ')).join('; ')}]`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
};
