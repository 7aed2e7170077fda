/**
 * Writes src/datasets/data/cars.json and examples/cars.csv from the registry package vega-datasets: the cars for which
 * all five columns are known. Tests compare the files with their source.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carColumns, carsFromPackage } from './cars-from-package';

const file = join(__dirname, '../src/datasets/data/cars.json');
const rows = carsFromPackage().map((row) => `    ${JSON.stringify(row)}`);
writeFileSync(
  file,
  `{
  "source": "cars.json of the npm package vega-datasets (BSD-3-Clause), rows with all five columns known",
  "columns": [${carColumns.map((column) => JSON.stringify(column)).join(', ')}],
  "rows": [
${rows.join(',\n')}
  ]
}
`,
);

writeFileSync(join(__dirname, '../examples/cars.csv'), `${[carColumns, ...carsFromPackage()].join('\n')}\n`);
