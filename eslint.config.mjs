import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomsRule } from './scripts/rooms.mjs';

const clockAndChance = [
  { object: 'Date', property: 'now', message: 'core has no clock: take `until` as an argument.' },
  { object: 'Math', property: 'random', message: 'core is deterministic.' },
];

const namedExports = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

/** Words where the editor shows them, that no translation could reach. The product's name is the same in every language. */
const untranslated = [
  'CallExpression[callee.property.name=/^(show(Information|Warning|Error)Message|setStatusBarMessage|t)$/] > TemplateLiteral',
  'CallExpression[callee.property.name=/^(show(Information|Warning|Error)Message|setStatusBarMessage)$/] > Literal[value=/[a-z]{2}/]',
  'CallExpression[callee.name=/^say/] > :matches(TemplateLiteral, Literal[value=/[a-z]{2}/])',
  ...['Property[key.name', 'AssignmentExpression[left.property.name'].map(
    place =>
      `${place}=/^(title|label|description|detail|tooltip|placeHolder|prompt|words|message|text|badge)$/] > :matches(Literal[value=/[a-z]{2}/]:not([value="Altitude"]), TemplateLiteral:has(TemplateElement[value.raw=/[a-z]{3}/]))`,
  ),
  'JSXText[value=/[a-z]{2}/]:not([value="Altitude"])',
  'JSXAttribute[name.name=/^(title|summary|alt|placeholder|aria-label)$/] > :matches(Literal[value=/[a-z]{2}/], JSXExpressionContainer > :matches(TemplateLiteral, Literal[value=/[a-z]{2}/]))',
].map(selector => ({ selector, message: 'Words for people go through l10n.t, with {0} for what varies.' }));

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
      'no-restricted-syntax': ['error', namedExports],
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
    files: ['src/editor/**/*.ts', 'src/webview/**/*.ts', 'src/webview/**/*.tsx', 'src/extension.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...untranslated] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
