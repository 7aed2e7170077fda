import type { Config } from 'jest';
import base from './jest.config';

/** The slow lane: long runs (`slow`), and what needs other languages or services (`foreign`). */
const config: Config = {
  ...base,
  testMatch: ['**/*.{slow,foreign}.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};

export default config;
