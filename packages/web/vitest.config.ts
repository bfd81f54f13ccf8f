import { projects } from '@polystatus/core/world/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The cards take their colours from a style sheet.
    css: true,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
    // One browser at a time: Lighthouse measures, and small machines have two cores.
    fileParallelism: false,
    projects,
  },
});
