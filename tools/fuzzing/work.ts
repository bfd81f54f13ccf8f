import { parentPort, workerData } from 'node:worker_threads';
import { Random } from './random.ts';
import { seedOf, type Finding, type Target } from './target.ts';

/** What a worker is told. */
export interface Work {
  /** Address of the target’s module. */
  readonly href: string;
  readonly name: string;
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  /** Holds the index of the input under way, so that one that hangs can be named. */
  readonly progress: SharedArrayBuffer;
}

/* Runs in a thread of its own, which can be ended while it hangs. */
const { href, name, seed, from, to, progress } = workerData as Work;
const { target } = (await import(href)) as { target: Target<unknown> };
const at = new Int32Array(progress);
for (let index = from; index < to; index++) {
  Atomics.store(at, 0, index);
  const finding = await tried(index);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  if (finding) parentPort?.postMessage(finding);
  // Lets messages out, and what the input began end.
  if (index % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
}
Atomics.store(at, 0, to);

async function tried(index: number): Promise<Finding | undefined> {
  try {
    const message = await target.take(target.make(new Random(seedOf(seed, name, index))));
    return message === undefined ? undefined : { kind: 'silent', index, message };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    return { kind: 'crash', index, message };
  }
}
