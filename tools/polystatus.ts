import { spawnSync } from 'node:child_process';
import { root } from './run.ts';

/* pnpm polystatus …: the command line as it is built from this working tree. */
const build = spawnSync(
  'turbo',
  ['run', 'build', '--filter=polystatus', '--output-logs=errors-only'],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  },
);
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}`);
  process.exit(1);
}
// Ctrl-C is for the program, which ends in good order; so does this.
process.on('SIGINT', () => {});
const { status } = spawnSync(
  process.execPath,
  [`${root}packages/cli/dist/polystatus.cjs`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
