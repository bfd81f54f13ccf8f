import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave, median } from '../measure/rounds.ts';
import { syntheticRoot } from '../measure/synthetic-root.ts';
import { printTable } from '../measure/table.ts';
import { root } from '../run.ts';

/** Check of the real content and of grown copies: whole processes, as a ratio to `node -e 0`. */
export function run(): void {
  const out = join(tmpdir(), 'polystatus-bench', 'roots');
  const roots = [
    ['our own content', root],
    ['10,000 messages × 3', syntheticRoot(root, out, { copies: 2 })],
  ] as const;
  const node = process.execPath;
  const content = join(root, 'tools/content.ts');
  const candidates = new Map<string, () => number>([['node -e 0', timed(node, ['-e', '0'])]]);
  for (const [name, folder] of roots) {
    candidates.set(
      `check, ${name}`,
      timed(node, [content, 'check', '--root', folder, '--format', 'json']),
    );
  }
  const results = interleave(candidates, 3);
  const base = median(results.get('node -e 0') ?? []);
  printTable(
    'desk',
    [...results].map(([what, values]) => ({
      what,
      'ms (median)': median(values),
      '÷ node -e 0': median(values) / base,
    })),
  );
}

/** Wall time of one run, in milliseconds. */
function timed(command: string, args: readonly string[]): () => number {
  return () => {
    const began = performance.now();
    const { status } = spawnSync(command, args, { stdio: 'ignore' });
    if (status === null || status > 1)
      throw new Error(`${args.join(' ')} ended with ${status ?? 'a signal'}`);
    return performance.now() - began;
  };
}
