import type { Config } from 'jest';
import base from './jest.config';

/** Pages in a browser: Chromium, where there is one. */
const config: Config = {
  ...base,
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};

export default config;
