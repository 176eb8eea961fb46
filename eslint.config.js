import query from '@tanstack/eslint-plugin-query';
import next from 'eslint-config-next';
import typescript from 'eslint-config-next/typescript';

/** Text that people read comes from the message catalogue, never from a component. */
const literalText = [
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|alt|placeholder|title|label)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Take this text from the message catalogue (app/_messages).',
  },
  {
    selector: 'CallExpression[callee.object.name="toast"] > Literal[value=/[A-Za-z]{2}/], CallExpression[callee.name="toast"] > Literal[value=/[A-Za-z]{2}/]',
    message: 'Take this text from the message catalogue (app/_messages).',
  },
];

const config = [
  { ignores: ['node_modules/**', '.next/**', '.heed/**', 'data/**', 'lib/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...typescript,
  ...query.configs['flat/recommended'],
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'import/no-anonymous-default-export': 'off',
      // it speaks of the React compiler, which the product does not use
      'react-hooks/incompatible-library': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: {
      'react/jsx-no-literals': ['error', { noStrings: false, allowedStrings: ['·', '→', '★', '✓', '✕', '!', '–', '…', '⌘↵', '/', '×'], ignoreProps: true }],
      'no-restricted-syntax': ['error', ...literalText],
    },
  },
];
export default config;
