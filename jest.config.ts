import type { Config } from 'jest';

const config: Config = {
  // Most of the time goes into a few long files, and Jest's default leaves a core idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/src', '<rootDir>/properties', '<rootDir>/fixtures', '<rootDir>/bench'],
  testMatch: ['**/*.test.{ts,tsx}'],
  // Lanes of their own: long runs, other languages and services, pages in a browser.
  testPathIgnorePatterns: ['/node_modules/', '\\.(slow|foreign|browser)\\.test\\.ts$'],
  // Types are checked by the build and by `npm run typecheck`; TypeScript's own compiler would take a quarter of the lane's time.
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  testTimeout: 60_000,
  // Without these, every look-up of a global inside ml-matrix crosses the sandbox, which doubles the running time.
  sandboxInjectedGlobals: ['Math', 'Float64Array', 'Array', 'Number', 'Object'],
};

export default config;
