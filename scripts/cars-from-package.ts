import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const carColumns = ['Miles_per_Gallon', 'Horsepower', 'Weight_in_lbs', 'Displacement', 'Acceleration'];

/** One row per car with every column known, target first. */
export function carsFromPackage(): number[][] {
  const data = join(dirname(require.resolve('vega-datasets')), '../data/cars.json');
  const cars = JSON.parse(readFileSync(data, 'utf8')) as Record<string, unknown>[];
  return cars
    .map((car) => carColumns.map((column) => car[column]))
    .filter((row): row is number[] => row.every((value) => typeof value === 'number'));
}
