import type { Config } from 'jest';

const config: Config = {
  roots: ['<rootDir>/src', '<rootDir>/properties', '<rootDir>/fixtures'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': ['ts-jest', {}] },
  testTimeout: 60_000,
};

export default config;
