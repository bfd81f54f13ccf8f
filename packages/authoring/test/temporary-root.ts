import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '@polystatus/core';
import { projectRoot } from '@polystatus/core/test/project';

const command = fileURLToPath(new URL('../content.js', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Conditions {
  /** Even the superuser may read only what modes allow. */
  readonly powerless?: boolean;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** Files can be made, but nothing can be written into them. */
  readonly full?: boolean;
}

/** The system’s own limit of file sizes; EFBIG is said where a full disk would say ENOSPC. */
const FULL_DISK = ['sh', '-c', `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`];
/** Somebody else’s account would not do: it may not even see where this repository stands. */
const POWERLESS = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'];

/** Runs `pnpm content …` as people do, in a process of its own. */
export function content(
  args: readonly string[],
  { env = {}, full = false, powerless = false, ...options }: Conditions = {},
): Promise<Run> {
  const { GITHUB_ACTIONS: _, INIT_CWD: __, ...outer } = process.env;
  const [program = '', ...before] = [
    ...(powerless && process.getuid?.() === 0 ? POWERLESS : []),
    ...(full ? FULL_DISK : []),
    process.execPath,
  ];
  return new Promise((resolve) => {
    execFile(
      program,
      [...before, command, ...args],
      // A command that hangs is stopped, and fails for want of an exit code.
      { timeout: 55_000, maxBuffer: 1 << 27, env: { ...outer, ...env }, ...options },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
        resolve({ status, stdout, stderr });
      },
    );
  });
}

/** A copy of the small valid project, to be spoilt and thrown away. */
export class TemporaryRoot implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'polystatus-'));

  constructor() {
    cpSync(projectRoot, this.path, { recursive: true });
  }

  at(file: string): string {
    return join(this.path, file);
  }

  text(file: string): string {
    return readFileSync(this.at(file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    writeFileSync(this.at(file), text);
  }

  async check(options?: Conditions): Promise<Run & { readonly diagnostics: Diagnostic[] }> {
    const run = await content(['check', '--root', this.path, '--format', 'json'], options);
    return { ...run, diagnostics: JSON.parse(run.stdout) as Diagnostic[] };
  }

  /** Every file, with what is in it. */
  files(): Record<string, string> {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }): [string, string] => {
          const path = join(parentPath, name);
          return [relative(this.path, path), readFileSync(path, 'utf8')];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
