import { projects } from '@polystatus/core/world/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests listen, start workerd and wait for dribbled answers; on a busy machine that takes its time.
  test: { testTimeout: 120_000, hookTimeout: 180_000, projects },
});
