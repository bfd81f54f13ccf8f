import { runSteps, script, turbo, turboAloud } from './run.ts';

/*
 * pnpm test: everything CI runs, in the order in which faults are cheapest to learn of.
 * Tests run one package at a time: browsers and benchmarks-like ratios dislike company.
 */
process.exitCode = await runSteps([
  script('Check the content', 'content.js', 'check'),
  turbo('Types', 'types'),
  turbo('Lint, format, imports, names', '//#lint:code', '//#lint:imports', '//#lint:names'),
  turbo('Build', 'build'),
  turboAloud('Unit, package and browser tests', 'test', '--concurrency=1'),
]);
