import { defineConfig } from 'vitest/config';

/** The journeys drive the whole program through a browser, so they come one after the other and take their time. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['journeys/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
