import { ensureGenerated } from '@polystatus/core/generated';
import { defineConfig } from 'vitest/config';

// A rule that is a minute old is in the list.
await ensureGenerated();

export default defineConfig({
  // No test changes anything global, and a worker a file costs more than the tests.
  test: { isolate: false },
});
