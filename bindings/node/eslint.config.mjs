import js from '@eslint/js';
import globals from 'globals';

export default [
  js.configs.recommended,
  { languageOptions: { globals: globals.node }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  // What `evaluate` is given runs in the browser.
  { files: ['examples/test/page.test.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: ['examples/portal/public/*.js'],
    languageOptions: { sourceType: 'module', globals: globals.browser },
  },
];
