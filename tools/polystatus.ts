import { spawnSync } from 'node:child_process';
import { root, runSilently, turbo } from './run.ts';

/* pnpm polystatus …: the command line as it is built from this working tree. */
if (runSilently(turbo('Build', 'build', '--filter=polystatus')) !== 0) process.exit(1);
// Ctrl-C is for the program, which ends in good order; so does this.
process.on('SIGINT', () => {});
const { status } = spawnSync(
  process.execPath,
  [`${root}packages/cli/dist/polystatus.cjs`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
