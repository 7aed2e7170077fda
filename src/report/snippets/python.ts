import { type Dialect, literal } from './dialect';

/** Python with NumPy. */
export const python: Dialect = {
  title: 'Python',
  fence: 'python',
  names: ['python', 'cython', 'numpy'],
  comment: '#',
  preamble: ['import numpy as np', ''],
  assign: (name, value) => `${name === 'lambda' ? 'lam' : name} = ${value}`,
  matrix: (rows) =>
    `np.array([${rows.map((row) => `[${row.map(literal).join(', ')}]`).join(', ')}], dtype=float)`,
  list: (values) => `[${values.map(literal).join(', ')}]`,
};
