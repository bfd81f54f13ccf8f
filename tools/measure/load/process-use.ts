import { readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface Use {
  /** Milliseconds of all cores, system calls included. */
  readonly cpu: number;
  /** Megabytes at present. */
  readonly memory: number;
}

/** The kernel counts in hundredths of a second, whatever its own clock is. */
const TICK = 10;
const PAGE = 4096;

/** @returns not a number where the system has no /proc, as macOS */
export function processUse(pid: number | undefined): Use {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = Number.NaN, system = Number.NaN] = fields.slice(11, 13);
    return { cpu: (user + system) * TICK, memory: ((fields[21] ?? Number.NaN) * PAGE) / 2 ** 20 };
  } catch {
    return { cpu: Number.NaN, memory: Number.NaN };
  }
}
