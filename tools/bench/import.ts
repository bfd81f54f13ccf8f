import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from '../measure/peers.ts';
import { interleave, median } from '../measure/rounds.ts';
import { printTable } from '../measure/table.ts';
import { root } from '../run.ts';

const PEERS = [
  { name: '@readme/http-status-codes', version: '9.0.6' },
  { name: 'statuses', version: '2.0.2' },
  { name: 'http-status-codes', version: '2.3.0' },
] as const;

/** Time of the first import in a fresh process, as a ratio to importing an empty module. */
export function run(): void {
  const folders = installPeers(PEERS);
  const folder = join(tmpdir(), 'polystatus-bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
  const dist = (path: string): string => pathToFileURL(join(root, 'packages/data/dist', path)).href;
  const candidates = new Map<string, () => number>([
    ['empty module', measure(pathToFileURL(join(folder, 'empty.mjs')).href)],
    ['@polystatus/data', measure(dist('index.js'))],
    ['@polystatus/data/titles/tr', measure(dist('titles/tr.js'))],
    ['@polystatus/data/facts', measure(dist('facts.js'))],
    ['@polystatus/data/locales/tr', measure(dist('locales/tr.js'))],
  ]);
  for (const { name } of PEERS) {
    const peer = folders.get(name);
    if (peer !== undefined) candidates.set(name, measure(name, peer));
  }
  const results = interleave(candidates, 41);
  const base = median(results.get('empty module') ?? []);
  printTable(
    'import',
    [...results].map(([who, values]) => ({
      who,
      'ms (median)': median(values),
      '÷ empty module': median(values) / base,
    })),
  );
}

function measure(specifier: string, cwd = root): () => number {
  // From a CommonJS script, so that starting the ESM loader counts, as it does for an app’s first import.
  const script = `const began = process.hrtime.bigint(); import(${JSON.stringify(specifier)}).then(() => console.log(Number(process.hrtime.bigint() - began) / 1e6));`;
  return () =>
    Number.parseFloat(execFileSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }));
}
