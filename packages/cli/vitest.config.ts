import { projects } from '@polystatus/core/world/vitest';
import { defineConfig } from 'vitest/config';

// Every test starts programs; on a busy machine that takes its time.
export default defineConfig({ test: { testTimeout: 60_000, projects } });
