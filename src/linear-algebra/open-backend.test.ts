import type { LapackRoutines } from './lapack/routines';
import { mlMatrixBackend } from './ml-matrix-backend';
import { openBackend } from './open-backend';

const missing = () => ({ kind: 'unavailable', reason: 'it is missing' }) as const;
const there = () => ({ kind: 'loaded', library: 'lib', routines: {} as LapackRoutines }) as const;

describe('openBackend', () => {
  it('ml-matrix: is built in, and looks for nothing', () => {
    const look = (): never => {
      throw new Error('looked for');
    };
    expect(openBackend('ml-matrix', look)).toBe(mlMatrixBackend);
  });

  it('lapack: is the library, or why there is none', () => {
    expect(openBackend('lapack', there)).toMatchObject({ name: 'lapack', library: 'lib' });
    expect(openBackend('lapack', missing)).toEqual({ unavailable: 'it is missing' });
  });

  it('auto: is the library, or what is built in', () => {
    expect(openBackend('auto', there)).toMatchObject({ name: 'lapack' });
    expect(openBackend('auto', missing)).toBe(mlMatrixBackend);
  });
});
