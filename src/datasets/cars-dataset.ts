import cars from './data/cars.json';
import type { Dataset } from './dataset';

/** 392 cars: miles per gallon from horsepower, weight, displacement and acceleration. */
export const carsDataset: Dataset = {
  name: 'cars: miles per gallon',
  features: cars.columns.slice(1),
  points: cars.rows.map((row) => row.slice(1)),
  targets: cars.rows.map((row) => row.slice(0, 1)),
};
