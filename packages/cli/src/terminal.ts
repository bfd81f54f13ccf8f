import { fstatSync, statSync } from './node.ts';
import type { ColorMode } from './arguments.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A comfortable line; pages are set this wide. */
export const MAX_WIDTH = 80;
const MIN_WIDTH = 24;

/**
 * Whether a file descriptor leads to a person.
 *
 * Loading node:tty costs more than showing a code, so it is asked only where the answer can be yes.
 */
export function isTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isCharacterDevice() || stat.rdev === nullDevice()) return false;
  } catch {
    return false; // closed
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

function nullDevice(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/**
 * Explicit choice, then FORCE_COLOR before NO_COLOR as in Node, CLICOLOR_FORCE and CLICOLOR
 * (bixense.com/clicolors), then what the output is.
 */
export function wantsColor(mode: ColorMode, env: Environment, terminal: () => boolean): boolean {
  if (mode !== 'auto') return mode === 'always';
  const force = env['FORCE_COLOR'];
  if (force) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  const wanted = env['CLICOLOR_FORCE'];
  if (wanted && wanted !== '0') return true;
  return env['TERM'] !== 'dumb' && env['CLICOLOR'] !== '0' && terminal();
}

/** Columns to fill: the terminal's, up to `MAX_WIDTH`. */
export function textWidth(env: Environment, terminal: boolean): number {
  const columns = (terminal ? process.stdout.columns : 0) || Number(env['COLUMNS']) || MAX_WIDTH;
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.floor(columns)));
}
