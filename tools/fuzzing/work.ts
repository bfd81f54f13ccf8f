import { openSync, writeSync } from 'node:fs';
import { Random } from './random.ts';
import { BOUND, seedOf, type Finding, type Target } from './target.ts';

/** What a process is told, as JSON. */
export interface Work {
  /** Address of the target’s module. */
  readonly href: string;
  readonly name: string;
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  /** A file that holds the index of the input under way: whoever hangs or dies is named by it. */
  readonly progress: string;
}

/** Bytes that a process may hold; what grows with each input goes beyond. */
const MOST_MEMORY = 1_500_000_000;

/* Runs in a process of its own, which may hang, or die of what no thread can catch. */
const { href, name, seed, from, to, progress } = JSON.parse(process.argv[2] ?? '') as Work;
const { target } = (await import(href)) as { target: Target<unknown> };
await target.prepare?.();
const file = openSync(progress, 'r+');
const at = new Int32Array(1);
for (let index = from; index < to; index++) {
  begin(index);
  const finding = await tried(index);
  if (finding) process.send?.(finding);
  if (index % 100 > 0) continue;
  // Lets messages out, and what the input began end.
  await new Promise((resolve) => setImmediate(resolve));
  const held = process.memoryUsage.rss();
  if (held > MOST_MEMORY) throw new Error(`The process holds ${held} bytes.`);
}
begin(to);
process.disconnect();

function begin(index: number): void {
  at[0] = index;
  writeSync(file, at, 0, 4, 0);
}

async function tried(index: number): Promise<Finding | undefined> {
  const before = process.threadCpuUsage();
  try {
    const message = await target.take(target.make(new Random(seedOf(seed, name, index))));
    if (message !== undefined) return { kind: 'silent', index, message };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    return { kind: 'crash', index, message };
  }
  const { user, system } = process.threadCpuUsage(before);
  const used = Math.round((user + system) / 1000);
  return used > (target.bound ?? BOUND)
    ? { kind: 'hang', index, message: `computed for ${used} ms` }
    : undefined;
}
