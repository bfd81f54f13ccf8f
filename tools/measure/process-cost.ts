import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program as a benchmark starts it. */
export interface Task {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

export interface Cost {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of all cores, system calls included; not a number where it cannot be read. */
  readonly cpu: number;
  /** Megabytes at the highest; not a number where it cannot be read. */
  readonly memory: number;
}

/** GNU time, which reads both from the kernel for any program; that of other systems cannot. */
const TIME = '/usr/bin/time';
let timeWorks: boolean | undefined;

/**
 * Runs a program once.
 *
 * @throws Error where it ends with a signal or another code than 0 and 1 (1: it found faults)
 */
export function processCost({ command, args, cwd }: Task): Cost {
  timeWorks ??= spawnSync(TIME, ['-f', '%M', 'true']).status === 0;
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-cost-'));
  const report = join(folder, 'report');
  const [program, ...rest] = timeWorks
    ? [TIME, '-f', '%U %S %M', '-o', report, command, ...args]
    : [command, ...args];
  try {
    const began = performance.now();
    const { status, error } = spawnSync(program ?? command, rest, { cwd, stdio: 'ignore' });
    const wall = performance.now() - began;
    if (error) throw error;
    if (status === null || status > 1)
      throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}.`);
    if (!timeWorks) return { wall, cpu: Number.NaN, memory: Number.NaN };
    // Above it stands a sentence about the exit code, where that is not 0.
    const last = readFileSync(report, 'utf8').trimEnd().split('\n').at(-1) ?? '';
    const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = last
      .split(' ')
      .map(Number);
    return { wall, cpu: (user + system) * 1000, memory: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
