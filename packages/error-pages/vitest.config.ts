import { defineConfig } from 'vitest/config';

// Tests start servers and a browser; on a busy machine that takes its time.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
