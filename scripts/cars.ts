/**
 * Writes src/datasets/data/cars.json from the registry package vega-datasets: the cars for which all five columns are
 * known. A test compares the two, so that the small committed file cannot drift from its source.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carsFromPackage } from './cars-from-package';

const file = join(__dirname, '../src/datasets/data/cars.json');
const rows = carsFromPackage().map((row) => `    ${JSON.stringify(row)}`);
writeFileSync(
  file,
  `{
  "source": "cars.json of the npm package vega-datasets (BSD-3-Clause), rows with all five columns known",
  "columns": ["Miles_per_Gallon", "Horsepower", "Weight_in_lbs", "Displacement", "Acceleration"],
  "rows": [
${rows.join(',\n')}
  ]
}
`,
);
