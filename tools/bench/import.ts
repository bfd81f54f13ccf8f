import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { temporaryFolder } from '../measure/temporary-folder.ts';
import { root } from '../run.ts';

const PEERS = [
  { name: '@readme/http-status-codes', version: '9.0.6' },
  { name: 'statuses', version: '2.0.2' },
  { name: 'http-status-codes', version: '2.3.0' },
] as const;

const ENTRIES = ['', '/titles/tr', '/facts', '/locales/tr'] as const;

/**
 * Time of the first import in a fresh process, as a ratio to importing an empty module. All are
 * packages imported by their names: finding the folder and reading its package.json is part of it.
 */
export function run(bench: Bench): void {
  const folders = bench.peers(PEERS);
  const own = installOwn();
  const candidates = new Map<string, () => number>([
    ['empty module', measure('polystatus-empty', own)],
    ...ENTRIES.map((entry): [string, () => number] => {
      const specifier = `@polystatus/data${entry}`;
      return [specifier, measure(specifier, own)];
    }),
  ]);
  for (const { name } of PEERS) {
    const peer = folders.get(name);
    if (peer !== undefined) candidates.set(name, measure(name, peer));
  }
  const results = interleave(candidates, bench.rounds(61));
  const base = results.get('empty module') ?? [];
  bench.table(
    'import',
    [...results].map(([who, values]) => ({
      who,
      'ms (median)': median(values),
      '÷ empty module': ratio(values, base),
    })),
  );
}

/** Copies of our package and of an empty one, in a folder laid out as npm does. */
function installOwn(): string {
  const folder = temporaryFolder();
  const data = join(folder, 'node_modules/@polystatus/data');
  for (const part of ['package.json', 'dist'])
    cpSync(join(root, 'packages/data', part), join(data, part), { recursive: true });
  const empty = join(folder, 'node_modules/polystatus-empty');
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(join(empty, 'index.js'), 'export {};\n');
  return folder;
}

function measure(specifier: string, cwd: string): () => number {
  // From a CommonJS script, so that starting the ESM loader counts, as it does for an app’s first import.
  const script = `const began = process.hrtime.bigint(); import(${JSON.stringify(specifier)}).then(() => console.log(Number(process.hrtime.bigint() - began) / 1e6));`;
  return () =>
    Number.parseFloat(execFileSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }));
}
