import { runSteps, script, turbo, turboAloud } from './run.ts';
import { scriptArguments } from './script-arguments.ts';

/*
 * pnpm test: everything CI runs, in the order in which faults are cheapest to learn of.
 * Tests run one package at a time: browsers and benchmarks-like ratios dislike company.
 */
const steps = [
  script('Check the content', 'content.js', 'check'),
  // Together, so that neither core waits: a build of the site keeps only one of them busy.
  turbo(
    'Types, lint, format, imports, names, lockfile; build',
    'types',
    '//#lint:code',
    '//#lint:imports',
    '//#lint:names',
    '//#lint:lockfile',
    'build',
    'world',
    '--continue=dependencies-successful',
  ),
  // A suite that fails keeps no other away: CI tells all there is to mend at once.
  turboAloud(
    'Unit, package and browser tests',
    'test',
    '--concurrency=1',
    '--continue=dependencies-successful',
  ),
];
const USAGE = `pnpm test

Runs everything CI runs, one step after another, and stops at the first that fails:

${steps.map(({ title }, index) => `  ${index + 1}. ${title}\n`).join('')}
What did not change since it passed is not run again. One suite, or the files of it whose names
hold a word: cd packages/core && npx -y pnpm exec vitest run locale

Exit code: 0 all is well, 1 something is not, 2 wrong usage.
`;

const { words, refuse } = scriptArguments(USAGE, {});
if (words.length > 0) refuse(`“${words.join(' ')}” means nothing here.`);
process.exitCode = await runSteps(steps);
