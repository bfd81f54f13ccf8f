import { fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './target.ts';
import type { Work } from './work.ts';

/** How a process ended. */
export interface End {
  /** The input under way; behind the last one, where all were taken. */
  readonly index: number;
  readonly kind?: 'crash' | 'hang';
  /** What is wrong with that input, if anything is. */
  readonly message?: string;
}

/** What ends a process. */
export interface Limits {
  /** Milliseconds after which an input is taken for one that never ends. */
  readonly patience: number;
  /** Megabytes of objects; what holds on to its inputs is found while the machine can bear it. */
  readonly heap: number;
  /** Ends it before all inputs were tried. */
  readonly signal?: AbortSignal | undefined;
}

/** Modules have to be loaded before the first input; a busy machine takes its time. */
const START = 120_000;
/**
 * Gives inputs to a target in a process of its own.
 *
 * @param found gets what is wrong with those that came to an end
 */
export function watchWork(
  work: Omit<Work, 'progress'>,
  { patience, heap, signal }: Limits,
  found: (finding: Finding) => void,
): Promise<End> {
  const folder = mkdtempSync(join(tmpdir(), 'polystatus-fuzz-'));
  const progress = join(folder, 'progress');
  writeFileSync(progress, new Int32Array([-1]));
  const file = openSync(progress, 'r');
  const at = new Int32Array(1);
  const now = (): number => {
    readSync(file, at, 0, 4, 0);
    return at[0] ?? -1;
  };
  const child = fork(
    new URL('work.ts', import.meta.url),
    [JSON.stringify({ ...work, progress } satisfies Work)],
    {
      execArgv: [`--max-old-space-size=${heap}`, '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let said = '';
  child.stderr?.on('data', (chunk) => (said = (said + String(chunk)).slice(-20_000)));
  child.on('message', (finding) => found(finding as Finding));
  return new Promise((resolve) => {
    let end: Omit<End, 'index'> | undefined;
    let last = -1;
    let since = Date.now();
    const stop = (reason: Omit<End, 'index'>): void => {
      end ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setInterval(
      () => {
        const index = now();
        if (index !== last) [last, since] = [index, Date.now()];
        if (signal?.aborted === true) stop({});
        else if (Date.now() - since > (index === -1 ? START : patience))
          stop({ kind: 'hang', message: `took longer than ${patience} ms` });
      },
      Math.min(patience / 4, 100),
    );
    child.once('error', (error) => stop({ kind: 'crash', message: String(error) }));
    // Behind `exit`, messages and the last words may still be on their way.
    child.once('close', (code, died) => {
      clearInterval(timer);
      const index = Math.max(now(), work.from);
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
      if (!end && index < work.to)
        // Whoever waits for nothing that can come ends without an answer, and without a fault.
        end =
          code === 0 || code === 13
            ? { kind: 'hang', message: 'gave no answer' }
            : {
                kind: 'crash',
                message: `the process ended with ${died ?? code}: ${lastWords(said)}`,
              };
      resolve({ index, ...end });
    });
  });
}

/** Without the pages of addresses that V8 prints behind it. */
function lastWords(said: string): string {
  const line = /^.*(?:FATAL|Fatal|Error).*$/m.exec(said)?.[0] ?? said.trim().split('\n').at(-1);
  return line?.slice(0, 300) || 'nothing was said';
}
