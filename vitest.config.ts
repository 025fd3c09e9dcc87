import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test,scripts,bench}/**/*.test.ts', 'ui/**/*.test.{ts,tsx}'],
    // Tests that need a browser run apart (`npm run test:browser`): `npm test` must pass without one.
    exclude: ['**/node_modules/**', '**/*.browser.test.*', '{test,ui}/browser/**'],
  },
});
