import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '@polystatus/core';
import { projectRoot } from '../../packages/core/test/project.ts';

const command = fileURLToPath(new URL('../content.ts', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pnpm content …` as people do, in a process of its own. */
export function content(
  args: readonly string[],
  { env = {}, ...options }: { uid?: number; cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const { GITHUB_ACTIONS: _, INIT_CWD: __, ...outer } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...args],
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

  async check(options?: { uid?: number }): Promise<Run & { readonly diagnostics: Diagnostic[] }> {
    const run = await content(['check', '--root', this.path, '--format', 'json'], options);
    return { ...run, diagnostics: JSON.parse(run.stdout) as Diagnostic[] };
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
