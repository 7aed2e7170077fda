import { featuresSchema, kernelsOnPoints, takesKernels } from './features';

const read = (features: unknown) => ({ features: featuresSchema.parse(features) });

describe('the inputs that a subject takes', () => {
  it('are matrices where it does not say', () => {
    expect([takesKernels({}), takesKernels(read({}))]).toEqual([true, true]);
    expect([kernelsOnPoints({}), kernelsOnPoints(read({ kernels: ['rbf'] }))]).toEqual([[], []]);
  });

  it('are points with any kernel, or with those that it names', () => {
    const all = ['linear', 'polynomial', 'rbf', 'laplacian'];
    expect(takesKernels(read({ inputs: 'points' }))).toBe(false);
    expect(kernelsOnPoints(read({ inputs: 'points' }))).toEqual(all);
    expect(kernelsOnPoints(read({ inputs: 'points', kernels: ['matern', 'rbf'] }))).toEqual(['rbf']);
  });

  it('may be either', () => {
    const either = read({ inputs: ['kernels', 'points'] });
    expect([takesKernels(either), kernelsOnPoints(either).length]).toEqual([true, 4]);
  });

  it('are refused where there is no such form', () => {
    expect(featuresSchema.safeParse({ inputs: 'features' }).success).toBe(false);
    expect(featuresSchema.safeParse({ inputs: [] }).success).toBe(false);
  });
});
