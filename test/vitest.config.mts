import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    globalSetup: 'test/globalSetup.ts',
    include: ['test/{unit,store,export,cli}/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
