import { projects } from '@polystatus/core/world/vitest';
import { configDefaults, defineConfig } from 'vitest/config';

const MEASURED = '**/lighthouse.smoke.browser.test.ts';
const [world, content] = projects;

export default defineConfig({
  test: {
    // The cards take their colours from a style sheet.
    css: true,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
    projects: [
      { ...world, test: { ...world?.test, sequence: { groupOrder: 0 } } },
      {
        ...content,
        test: {
          ...content?.test,
          exclude: [...configDefaults.exclude, MEASURED],
          sequence: { groupOrder: 0 },
        },
      },
      // Lighthouse measures, and wants the machine for itself.
      {
        ...content,
        test: {
          ...content?.test,
          name: 'measured',
          include: [MEASURED],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
