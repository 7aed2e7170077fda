import type { Config } from 'jest';
import base from './jest.config';

/** The slow lane: other processes, other languages. */
const config: Config = { ...base, testMatch: ['**/*.foreign.ts'], testTimeout: 180_000 };

export default config;
