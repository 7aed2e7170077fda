import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/** The rooms of the house from the ground up: a room may import from itself and from those before it. */
const layers = [
  'src/input',
  'src/arithmetic',
  'src/linear-algebra',
  'src/datasets',
  'src/kernels',
  'src/solver',
  'src/learners',
  'src/protocol',
  'src/model',
  'src/arbitraries',
  ['properties', 'src/evidence', 'src/subjects'],
  'src/vectors',
  'src/report/model',
  'src/runs',
  'src/report',
  'src/parallel',
  ['src/cli', 'src/library', 'src/explorer'],
].map((level) => [level].flat());

const zones = rooms.flatMap((level, index) =>
  level
    .map((room) => ({
      target: `./${room}`,
      from: [...rooms.slice(index + 1).flat(), ...level.filter((other) => other !== room)].map(
        (above) => `./${above}`,
      ),
      message: 'Imports run downwards only (ARCHITECTURE.md).',
    }))
    .filter(({ from }) => from.length > 0),
);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', '.stryker-tmp/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': ['error', { alphabetize: { order: 'asc' } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'properties/**/*.ts'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.foreign.ts', '**/*.browser.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['bench/**/*.ts'], rules: { 'no-console': 'off' } },
  // Generic functions in a list of `Identity`: their types are that type's, which this rule does not see.
  {
    files: ['properties/algebra/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // What a template leaves to be filled in uses nothing yet; a piece to fill in is used by the rest of its file.
    files: ['templates/**/*.mjs', 'fixtures/filled-templates/*.mjs'],
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/*.foreign.ts', '**/*.browser.ts'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expectRefusal', 'expectAgreement', 'fc.assert'] },
      ],
    },
  },
);
