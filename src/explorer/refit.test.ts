import published from '../../properties/borup-andersen-2021/published-figures/published-losses.json';
import { element } from '../arithmetic/element';
import { refit } from './refit';
import { initialSettings } from './settings';

const digits = (losses: readonly number[]): string[] => losses.map((loss) => loss.toFixed(5));

describe('the explorer', () => {
  it.each([
    ['readme-0', 0],
    ['readme-0.25', 0.35],
    ['notebook-0.25', 0.25],
  ])('gives the losses of column %s at α = %d', (id, weight) => {
    const { losses, limitLoss } = refit({ ...initialSettings, weight });
    expect(digits([...losses, limitLoss])).toEqual(
      published.columns.find((column) => column.id === id)?.losses,
    );
  });

  it('has effective ridges between λ and λ/α, and distances within their bound', () => {
    const { effectiveRidges, convergence } = refit(initialSettings);
    const { ridge, weight } = initialSettings;
    expect(effectiveRidges).toHaveLength(11);
    expect(Math.min(...effectiveRidges)).toBeGreaterThan(ridge);
    expect(Math.max(...effectiveRidges)).toBeLessThan(ridge / weight);
    convergence.distances.forEach((distance, step) =>
      expect(distance).toBeLessThanOrEqual(element(convergence.bounds, step)),
    );
  });

  it('fits a flat kernel too, whose least eigenvalues are rounding', () => {
    const { eigenvalues, filters, fits } = refit({ ...initialSettings, gamma: 0.1, ridge: 1e-3 });
    expect(Math.min(...eigenvalues)).toBe(0);
    expect([...filters.flat(), ...fits.flat()].every(Number.isFinite)).toBe(true);
  });

  it('moves the fits with one point, most of all near it', () => {
    const moved = initialSettings.targets.with(3, element(initialSettings.targets, 3) + 1);
    const [before, after] = [initialSettings, { ...initialSettings, targets: moved }].map((settings) =>
      element(refit(settings).fits, 0),
    );
    const change = (before ?? []).map((value, index) => (after?.[index] ?? NaN) - value);
    // The point lies at x = 0.3.
    expect(change.indexOf(Math.max(...change))).toBe(30);
  });
});
