import { indistinguishable } from '../arithmetic/error-analysis/bounds/summation';
import type { Dataset, Point } from './dataset';

/**
 * Inputs shifted to mean 0 and scaled to standard deviation 1. Both sets use the means and deviations of the training
 * set, which prevents leakage from validation. A constant column is only shifted. Targets are unchanged.
 */
export function standardise(training: Dataset, ...others: readonly Dataset[]): [Dataset, ...Dataset[]] {
  const moments = training.features.map((_, column) =>
    momentsOf(training.points.map((point) => point[column] ?? NaN)),
  );
  const apply = (dataset: Dataset): Dataset => ({
    ...dataset,
    points: dataset.points.map((point): Point =>
      point.map((value, column) => {
        const { mean, deviation } = moments[column] ?? { mean: 0, deviation: 1 };
        return (value - mean) / deviation;
      }),
    ),
  });
  return [apply(training), ...others.map(apply)];
}

function momentsOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  // A constant column minus its rounded mean consists of rounding errors.
  return { mean, deviation: indistinguishable(deviation, values.length, Math.abs(mean)) ? 1 : deviation };
}
