import type { Config } from 'jest';

const config: Config = {
  roots: ['<rootDir>/src', '<rootDir>/properties', '<rootDir>/fixtures'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': ['ts-jest', {}] },
  testTimeout: 60_000,
  // Without these, every look-up of a global inside ml-matrix crosses the sandbox, which doubles the running time.
  sandboxInjectedGlobals: ['Math', 'Float64Array', 'Array', 'Number', 'Object'],
};

export default config;
