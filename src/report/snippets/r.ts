import { type Dialect, literal } from './dialect';

/** Base R. */
export const r: Dialect = {
  title: 'R',
  fence: 'r',
  names: ['r'],
  comment: '#',
  preamble: ['show <- function(name, x) cat(paste0(name, ":"), sprintf("%.16g", t(x)), "\\n")', ''],
  assign: (name, value) => `${name} <- ${value}`,
  matrix: (rows) => `matrix(c(${rows.flat().map(literal).join(', ')}), nrow = ${rows.length}, byrow = TRUE)`,
  list: (values) => `c(${values.map(literal).join(', ')})`,
};
