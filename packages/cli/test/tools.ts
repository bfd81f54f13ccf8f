import { spawnSync } from 'node:child_process';

/**
 * Whether a program is installed. Tests that need it pass without it, but never in silence: what
 * was not tried is said where everybody sees it.
 */
export function hasTool(name: string): boolean {
  const { error } = spawnSync(name, ['--version'], { stdio: 'ignore' });
  if (error) process.stderr.write(`\nNOT TESTED: ${name} is not installed here.\n`);
  return error === undefined;
}
