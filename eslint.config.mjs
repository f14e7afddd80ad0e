import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
  { files: ['scripts/**', 'tests/**', 'proof/**'], rules: { 'no-console': 'off' } },
);
