// What the house style asks of every file. Borders between modules stand in .dependency-cruiser.mjs.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/house-rules.mjs';

/** Lines of code: what explains them, and what sets them apart, counts for nothing. */
const atMost = (max) => ['error', { max, skipComments: true, skipBlankLines: true }];

const everywhere = {
  plugins: { 'import-x': importX, house: houseRules },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: 'error',
    'max-lines': atMost(300),
    'max-lines-per-function': atMost(50),
    'object-shorthand': 'error',
    'prefer-template': 'error',
    'import-x/first': 'error',
    'import-x/newline-after-import': 'error',
    'import-x/no-duplicates': 'error',
    'import-x/no-mutable-exports': 'error',
    // Packages before files of our own; among themselves as they come.
    'import-x/order': [
      'error',
      {
        groups: [
          ['builtin', 'external'],
          ['parent', 'sibling', 'index'],
        ],
      },
    ],
    'house/no-disabled-file': 'error',
    'house/todo-names-issue': 'error',
  },
};

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // Leaves files with decorators alone: what their members' types are is looked up when they run.
    '@typescript-eslint/consistent-type-imports': 'error',
    // A name that is only known as a string keeps looking like one: `fields['useCases']`.
    '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    // The shell's way: a setting that is empty is one that is not set.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  },
};

const settingsReadOnce = {
  files: ['server/**/*.ts'],
  ignores: ['server/environment.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Read and check it in server/environment.ts.' },
    ],
  },
};

const programsSpeak = {
  files: ['server/**/*.ts', 'client/**/*.{ts,tsx}'],
  ignores: ['server/main.ts', 'server/cli/**'],
  rules: { 'no-console': 'error' },
};

const components = {
  files: ['client/**/*.tsx'],
  extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
  languageOptions: { globals: globals.browser },
  rules: {
    // What scrolls, and what shows its relations while it is in focus, can be reached from the keyboard.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region', 'group'] }],
    // Markup is long and flat: what counts is that a component stays in one view.
    'max-lines': atMost(150),
    'max-lines-per-function': atMost(80),
  },
};

const tests = {
  files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
  languageOptions: { globals: globals.jest },
  // A `describe` is one function, and as long as its tests.
  rules: { 'max-lines': atMost(400), 'max-lines-per-function': 'off' },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.faelled/', 'client/gql/']),
  js.configs.recommended,
  everywhere,
  typescript,
  settingsReadOnce,
  programsSpeak,
  components,
  tests,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
);
