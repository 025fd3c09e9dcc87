import { defineConfig } from 'vitest/config';

/** Tests of the built page in a real browser, on the real service. They need Chromium: see `test/browser/browser.ts`. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.test.ts'],
    globalSetup: ['test/browser/service.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // One browser and one service at a time: a busy machine makes parallel pages slow, not the run fast.
    fileParallelism: false,
  },
});
