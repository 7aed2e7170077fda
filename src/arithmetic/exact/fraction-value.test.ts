import { fractionValue } from './fraction-value';

describe('fractionValue', () => {
  it.each([
    ['1/3', 1 / 3],
    ['-44/21', -44 / 21],
    ['3', 3],
    ['0', 0],
    ['-9.0909090909090908632139246e-1', -10 / 11],
    ['NaN', NaN],
  ])('%s is %d', (text, value) => {
    expect(fractionValue(text)).toBe(value);
  });

  it('survives integers that overflow a float64', () => {
    const long = 3n ** 1000n;
    expect(fractionValue(`${long}/${2n * long + 1n}`)).toBeCloseTo(1 / 2, 15);
    expect(fractionValue(`${-long}/${7n * long}`)).toBeCloseTo(-1 / 7, 15);
  });
});
