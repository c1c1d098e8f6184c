import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/window/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // One window at a time: they share a display and its focus.
    fileParallelism: false,
  },
});
