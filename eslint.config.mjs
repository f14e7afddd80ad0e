import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @param {string} name */
const nodeTest = (name) => ({ from: 'package', name, package: 'node:test' });

export default defineConfig(
  {
    ignores: [
      'bin/',
      'dist/',
      '.dist.*/',
      '.astro/',
      '.cache/',
      'hosts/',
      'node_modules/',
      'test-results/',
      'src/env.d.ts',
      '.vscode/markdoc-schema.mjs',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // A `!` hides the case the next reader will hit; narrow it or throw a sentence.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // What nobody waits for fails without a word.
      '@typescript-eslint/no-floating-promises': [
        'error',
        // node:test waits for its own.
        { allowForKnownSafeCalls: ['describe', 'it', 'test'].map(nodeTest) },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['scripts/**', 'tests/**', 'proof/**'], rules: { 'no-console': 'off' } },
);
