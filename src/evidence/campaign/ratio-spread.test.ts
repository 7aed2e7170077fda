import { vacuous, equalNumbers } from '../../model/measurement';
import { RatioSpread } from './ratio-spread';

const measured = (ratio: number, conditionNumber: number, conditioned = true) =>
  ({ ...equalNumbers('n', ratio, 0, 1 / 2), conditionNumber, conditioned, largestRightRatio: 30 }) as const;

it('counts ratios all together, and those that depend on κ by its decade', () => {
  const spread = new RatioSpread();
  [measured(1, 5e3), measured(2, 1), measured(4, 9.9), measured(8, 1, false), vacuous('p = q')].forEach(
    (outcome) => spread.add(outcome),
  );
  const { ratios, byCondition } = spread.summary();
  expect(ratios.counts.reduce((sum, count) => sum + count)).toBe(4);
  expect(
    byCondition.map(({ conditionNumber, ratios: { counts } }) => [
      conditionNumber,
      counts.reduce((sum, count) => sum + count),
    ]),
  ).toEqual([
    [1, 2],
    [1000, 1],
  ]);
});
