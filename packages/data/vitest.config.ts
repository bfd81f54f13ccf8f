import { projects } from '@polystatus/core/world/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packing and installing start other processes.
  test: { testTimeout: 120_000, hookTimeout: 120_000, projects },
});
