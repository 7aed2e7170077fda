import { parse } from '../input/parse';
import { featuresSchema, kernelsOnPoints, takesKernels } from './features';

const read = (features: unknown): unknown => parse(featuresSchema, features, 'features');

describe('what a subject declares', () => {
  it('is read as it stands', () => {
    const features = { outOfSample: false, outputs: 1, path: 'last', maxPoints: 200, tolerance: 1e-6 };
    expect(read(features)).toEqual(features);
    expect(read({ weights: { boundary: false }, digits: 15, repeatable: false })).toEqual({
      weights: { boundary: false },
      digits: 15,
      repeatable: false,
    });
  });

  it('says nothing by true', () => {
    expect(read({ outOfSample: true, repeatable: true })).toEqual({});
  });

  it('may have fields that this version does not know', () => {
    expect(read({ batch: true, outputs: 2 })).toEqual({ outputs: 2 });
  });

  it.each([
    [{ outOfSample: 'no' }, /outOfSample: expected true or false/],
    [{ outputs: 0 }, /outputs: expected a whole number from 1/],
    [{ path: 'first' }, /path: expected "last"/],
    [{ tolerance: 1 }, /tolerance: expected a number above 0 and to 0.1/],
    [{ digits: 3 }, /digits: expected a whole number from 4 to 17/],
    [{ weights: { varying: 0 } }, /weights.varying: expected true or false/],
    [[], /expected an object/],
  ])('is refused in one sentence: %j', (features, message) => {
    expect(() => read(features)).toThrow(message);
  });
});

const given = (features: unknown) => ({ features: featuresSchema.parse(features) });

describe('the inputs that a subject takes', () => {
  it('are matrices where it does not say', () => {
    expect([takesKernels({}), takesKernels(given({}))]).toEqual([true, true]);
    expect([kernelsOnPoints({}), kernelsOnPoints(given({ kernels: ['rbf'] }))]).toEqual([[], []]);
  });

  it('are points with any kernel, or with those that it names', () => {
    const all = ['linear', 'polynomial', 'rbf', 'laplacian'];
    expect(takesKernels(given({ inputs: 'points' }))).toBe(false);
    expect(kernelsOnPoints(given({ inputs: 'points' }))).toEqual(all);
    expect(kernelsOnPoints(given({ inputs: 'points', kernels: ['matern', 'rbf'] }))).toEqual(['rbf']);
  });

  it('may be either', () => {
    const either = given({ inputs: ['kernels', 'points'] });
    expect([takesKernels(either), kernelsOnPoints(either).length]).toEqual([true, 4]);
  });

  it('are refused where there is no such form', () => {
    expect(featuresSchema.safeParse({ inputs: 'features' }).success).toBe(false);
    expect(featuresSchema.safeParse({ inputs: [] }).success).toBe(false);
  });
});
