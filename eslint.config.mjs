import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomsRule } from './scripts/rooms.mjs';

const clockAndChance = [
  { object: 'Date', property: 'now', message: 'core has no clock: take `until` as an argument.' },
  { object: 'Math', property: 'random', message: 'core is deterministic.' },
];

export default tseslint.config(
  globalIgnores(['dist', 'out', '.vscode-test', '.sample-team']),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/core/tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { altitude: { rules: { rooms: roomsRule } } },
    rules: {
      'altitude/rooms': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 60],
      complexity: ['error', 15],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/core/**/*.tsx'],
    rules: { 'no-restricted-properties': ['error', ...clockAndChance] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
