import { Worker } from 'node:worker_threads';
import type { Finding } from './target.ts';
import type { Work } from './work.ts';

/** What is run, and for how long. */
export interface Task {
  readonly name: string;
  readonly href: string;
  readonly seed: string;
  readonly from: number;
  readonly inputs: number;
  /** Milliseconds that one input may take. */
  readonly bound: number;
  /** Ends it before all inputs were tried. */
  readonly signal?: AbortSignal;
}

/** What came of all inputs of a target. */
export interface Outcome {
  readonly inputs: number;
  readonly findings: readonly Finding[];
}

/** Modules have to be loaded before the first input; a busy machine takes its time. */
const START = 120_000;
/** Whoever hangs so often would take the whole night. */
const MOST_HANGS = 10;

/** Gives a target its inputs, in a worker that is started anew behind one that hangs. */
export async function runTarget(task: Task): Promise<Outcome> {
  const findings: Finding[] = [];
  const end = task.from + task.inputs;
  let next = task.from;
  for (let hangs = 0; next < end && hangs < MOST_HANGS && task.signal?.aborted !== true; hangs++) {
    const { index, message } = await runFrom(task, next, (finding) => findings.push(finding));
    next = index;
    if (message === undefined) break;
    findings.push({ kind: 'hang', index, message });
    next = index + 1;
  }
  return { inputs: next - task.from, findings };
}

/** @returns the input at which it ended, and what is wrong with that one if anything is */
function runFrom(
  { name, href, seed, from, inputs, bound, signal }: Task,
  next: number,
  found: (finding: Finding) => void,
): Promise<{ readonly index: number; readonly message?: string }> {
  const progress = new SharedArrayBuffer(4);
  const view = new Int32Array(progress);
  view[0] = -1;
  const work: Work = { href, name, seed, from: next, to: from + inputs, progress };
  return new Promise((resolve) => {
    const worker = new Worker(new URL('work.ts', import.meta.url), { workerData: work });
    let last = -1;
    let since = Date.now();
    let isOver = false;
    const end = (message?: string): void => {
      if (isOver) return;
      isOver = true;
      clearInterval(timer);
      const index = Math.max(Atomics.load(view, 0), next);
      void worker
        .terminate()
        .then(() => resolve({ index, ...(message !== undefined && { message }) }));
    };
    const timer = setInterval(
      () => {
        const now = Atomics.load(view, 0);
        if (now !== last) [last, since] = [now, Date.now()];
        if (signal?.aborted === true) end();
        else if (Date.now() - since > (now === -1 ? START : bound))
          end(`took longer than ${bound} ms`);
      },
      Math.min(bound / 4, 100),
    );
    worker.on('message', found);
    worker.once('error', (error) => end(`ended the process: ${String(error)}`));
    // Whoever waits for nothing that can come ends without an answer.
    worker.once('exit', () => end(Atomics.load(view, 0) < work.to ? 'gave no answer' : undefined));
  });
}
