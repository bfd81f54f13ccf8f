import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test changes anything global, and a worker a file costs more than the tests.
  test: { isolate: false },
});
