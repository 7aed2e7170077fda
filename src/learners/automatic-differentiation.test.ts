import { loadJax } from './automatic-differentiation';

jest.mock('node:module', () => ({
  createRequire: () => () => {
    throw Object.assign(new Error('not here'), { code: mockCode });
  },
}));

let mockCode = 'MODULE_NOT_FOUND';

describe('loadJax', () => {
  it.each([
    ['MODULE_NOT_FOUND', 'the package @jax-js/jax is not installed'],
    ['ERR_SOMETHING', 'the package @jax-js/jax does not start'],
  ])('says why the package is not there: %s', (code, unavailable) => {
    mockCode = code;
    expect(loadJax()).toEqual({ unavailable });
  });
});
