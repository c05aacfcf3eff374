import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'corpus/', 'fixtures/files/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Every expression runs over whole documents, on hostile input too: none may be slower than linear.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true, ignorePartial: false }],
      // Matters of taste: an expression over Chinese words is often read best as it was grouped.
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-range': 'off',
      'regexp/no-invisible-character': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/no-dupe-characters-character-class': 'off',
      'regexp/no-useless-escape': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/no-unused-capturing-group': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `text[i]!` after a bounds check is the house style under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Invisible characters and marks are what these readers look for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    // Tests run on lines of their own making.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
  },
)
