import { type Dialect, literal } from './dialect';

/** JavaScript without any library, which has to bring its own linear algebra. */
export const javascript: Dialect = {
  title: 'JavaScript',
  fence: 'js',
  names: ['javascript', 'typescript', 'node', 'node.js', 'js', 'ts'],
  comment: '//',
  preamble: [],
  assign: (name, value) => `const ${name} = ${value};`,
  matrix: (rows) => `[${rows.map((row) => `[${row.map(literal).join(', ')}]`).join(', ')}]`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
};
