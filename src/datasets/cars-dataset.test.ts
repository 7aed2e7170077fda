import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carsFromPackage } from '../../scripts/cars-from-package';
import { carsDataset } from './cars-dataset';
import cars from './data/cars.json';

describe('carsDataset', () => {
  it('holds the 392 cars of vega-datasets whose every column is known', () => {
    const { points, targets } = carsDataset;
    expect(points).toHaveLength(392);
    expect(points.map((point, row) => [...(targets[row] ?? []), ...point])).toEqual(carsFromPackage());
  });

  it('names its features in the order of the columns', () => {
    expect(carsDataset.features).toEqual(['Horsepower', 'Weight_in_lbs', 'Displacement', 'Acceleration']);
  });

  it('is the table that the package ships for `fit`', () => {
    const csv = readFileSync(join(__dirname, '../../examples/cars.csv'), 'utf8');
    expect(csv).toBe(`${[cars.columns, ...cars.rows].join('\n')}\n`);
  });
});
