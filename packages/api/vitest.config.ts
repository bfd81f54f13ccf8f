import { defineConfig } from 'vitest/config';

// Tests listen, start workerd and wait for dribbled answers; on a busy machine that takes its time.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
