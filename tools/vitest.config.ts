import { configDefaults, defineConfig } from 'vitest/config';

const SCRIPTS = 'scripts/**/*.test.ts';

/*
 * Two halves. Those in scripts/ start whole commands, which build what others read, and take both
 * cores: they come last and one at a time. The copy that grows builds for itself, beside the others.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tools',
          exclude: [...configDefaults.exclude, SCRIPTS],
          sequence: { groupOrder: 0 },
          // Without it Vitest leaves a core free, which of two is half of the machine.
          maxWorkers: '100%',
          maxConcurrency: 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'scripts',
          include: [SCRIPTS],
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
