import { ensureGenerated } from '@polystatus/core/generated';
import { defineConfig } from 'vitest/config';

// A rule that is a minute old is in the list.
await ensureGenerated();

export default defineConfig({
  // No test changes anything global, and a worker a file costs more than the tests.
  // Without the number Vitest leaves a core free, which of two is half of the machine.
  // Properties look at thousands of files; on a busy machine that takes its time.
  test: { isolate: false, maxWorkers: '100%', testTimeout: 120_000 },
});
