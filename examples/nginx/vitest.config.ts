import { defineConfig } from 'vitest/config';

// The test starts nginx; on a busy machine that takes its time.
export default defineConfig({ test: { testTimeout: 30_000 } });
