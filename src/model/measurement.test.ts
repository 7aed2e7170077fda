import { Matrix } from '../linear-algebra/matrix';
import { atMost, equal, equalNumbers, exactly, inPrecision, vacuous, worst } from './measurement';

const column = (...values: number[]): Matrix => Matrix.columnVector(values);

describe('equal', () => {
  it('allows each side its bound', () => {
    expect(equal('x', column(3, 4), column(0, 0), 1)).toMatchObject({ residual: 5, scale: 2, ratio: 2.5 });
    expect(exactly('x', column(3, 4), column(0, 0), 1)).toMatchObject({ residual: 5, scale: 1, ratio: 5 });
  });

  it('is 0 for equal sides, even where no error is allowed', () => {
    expect(equalNumbers('x', 2, 2, 0).ratio).toBe(0);
  });

  it('is infinitely wrong where the shapes differ', () => {
    expect(equal('x', column(1, 2), column(1), 1)).toMatchObject({ residual: Infinity, ratio: Infinity });
  });

  it.each([
    [NaN, 1],
    [1, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
  ])('has no finite ratio for %d against %d', (actual, expected) => {
    expect(Number.isFinite(equalNumbers('x', actual, expected, 1).ratio)).toBe(false);
  });
});

describe('atMost', () => {
  it('is 0 where the inequality holds entry by entry', () => {
    expect(atMost('x', [1, 2], [1, 3], 1)).toMatchObject({ relation: 'at-most', residual: 0, ratio: 0 });
  });

  it('measures the largest violation', () => {
    expect(atMost('x', [1, 5, 3], [0, 2, 3], 0.5)).toMatchObject({ residual: 3, scale: 1, ratio: 3 });
  });

  it.each([
    ['on the left', [NaN, 0], [1, 1]],
    ['on the right', [0, 0], [1, NaN]],
    ['before a violation', [NaN, 5], [1, 1]],
    ['that is missing', [0, 0], [1]],
  ])('is violated by a NaN %s', (_, smaller, larger) => {
    expect(atMost('x', smaller, larger, 1).ratio).toBeNaN();
  });
});

describe('worst', () => {
  const ratio = (value: number) => exactly('x', column(value), column(0), 1);

  it('is the largest ratio, whatever says nothing', () => {
    expect(worst([ratio(1), vacuous('p = q'), ratio(3), ratio(2)])).toMatchObject({ ratio: 3 });
  });

  it.each([[[1, NaN, 3]], [[NaN, 3]], [[Infinity, NaN]]])(
    'is the one that is no number among %j',
    (values) => {
      expect(worst(values.map(ratio))).toMatchObject({ ratio: NaN });
    },
  );

  it('is vacuous where nothing was compared', () => {
    expect(worst([vacuous('first'), vacuous('second')])).toEqual(vacuous('first'));
    expect(worst([])).toEqual(vacuous('nothing to compare'));
  });
});

describe('inPrecision', () => {
  const measured = equalNumbers('x', 1, 1 + 1e-7, 1e-16);

  it('leaves measurements in float64 alone', () => {
    expect(inPrecision(measured, 'float64')).toBe(measured);
  });

  it('allows float32 the roundoff of float32, and keeps what was measured', () => {
    const single = inPrecision(measured, 'float32');
    expect(single).toMatchObject({ residual: measured.residual, quantity: 'x' });
    expect(measured.ratio).toBeGreaterThan(1e8);
    expect(single.ratio).toBeLessThan(1);
  });

  it('makes no number of NaN', () => {
    expect(inPrecision(equalNumbers('x', NaN, 1, 1), 'float32')).toMatchObject({ ratio: NaN });
  });
});
