import { defineConfig } from 'vitest/config';

// Every test starts programs; on a busy machine that takes its time.
export default defineConfig({
  test: { globalSetup: './test/build-once.ts', testTimeout: 60_000 },
});
