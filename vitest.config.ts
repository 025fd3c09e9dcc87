import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test asserts time: property tests take what a busy machine gives them, and a hang still ends.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: ['test/support/compile-once.ts'],
    include: ['{src,test,scripts,bench}/**/*.test.ts', 'ui/**/*.test.{ts,tsx}'],
    // Tests that need a browser run apart (`npm run test:browser`): `npm test` must pass without one.
    exclude: ['**/node_modules/**', '**/*.browser.test.*', '{test,ui}/browser/**'],
  },
});
