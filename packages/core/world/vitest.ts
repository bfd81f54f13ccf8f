import { fileURLToPath } from 'node:url';
import { configDefaults, type TestProjectInlineConfiguration } from 'vitest/config';
import { vitePlugin } from './bundlers.ts';

const SMOKE = '**/*smoke{,.browser}.test.ts';
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const globalSetup = file('prepare.ts');

/** Without it Vitest leaves a core free, which of two is half of the machine. */
const maxWorkers = '100%';

/**
 * The two halves of a package’s suite: `world`, and `content` for the files called `smoke.test.ts`,
 * `….smoke.test.ts` or `….smoke.browser.test.ts`.
 */
export const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    plugins: [vitePlugin],
    test: {
      name: 'world',
      globalSetup,
      maxWorkers,
      exclude: [...configDefaults.exclude, SMOKE],
      execArgv: ['--import', file('node.ts')],
    },
  },
  { extends: true, test: { name: 'content', globalSetup, maxWorkers, include: [SMOKE] } },
];
