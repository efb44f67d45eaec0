// Run as `eslint -c .eslint.config.mjs .`: no warnings, only errors.
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What only the compiler's references cannot forbid: importing a package whose types happen to be installed. */
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const NODE = { group: ['node:*', 'fs', 'path', 'os'], message: 'This layer runs in a browser, too.' };
const VSCODE = { group: ['vscode'], message: 'Only src/ui and src/host know VS Code.' };

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'test/host/vscode/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        project: ['src/*/tsconfig.json', 'src/host/*/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js'] })] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // It asks for `!`, which `no-non-null-assertion` forbids: indices into typed arrays are asserted with `as number`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/engine/**/*.ts', 'src/present/**/*.ts'], rules: forbid(NODE, VSCODE) },
  { files: ['src/analyzer/**/*.ts'], rules: forbid(NODE, VSCODE) },
  { files: ['src/cli/**/*.ts'], rules: forbid(VSCODE) },
  { files: ['src/ui/**/*.ts', 'src/host/browser/**/*.ts'], rules: forbid(NODE) },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
