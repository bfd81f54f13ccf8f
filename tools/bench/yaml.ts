import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../measure/bench.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { root } from '../run.ts';

const ROUNDS = 5;
/** The version before ours, which knows nothing of places. */
const PEERS = [{ name: 'js-yaml', version: '4.3.2' }] as const;

const core = join(root, 'packages/core');
const href = (path: string): string => JSON.stringify(pathToFileURL(path).href);

/** How a reader is imported, and called on a `text`; it gives `undefined` where it cannot read it. */
interface Reader {
  readonly setup: string;
  readonly call: string;
}

/** What one fresh process measured. */
interface Taken {
  readonly files: number;
  readonly first: number;
  readonly best: number;
}

/** Reading all of content/ and locales/: once in a fresh process, as a command does, and warmed up. */
export function run(bench: Bench): void {
  const readers = new Map<string, Reader>([
    [
      'values, as core reads them',
      {
        setup: `import { readValues } from ${href(join(core, 'src/parse/read-values.ts'))};`,
        call: 'readValues(text)',
      },
    ],
    ['yaml, parse', { setup: `import { parse } from ${href(yaml())};`, call: 'parse(text)' }],
    [
      'yaml, with positions',
      {
        setup: `import { parseDocument } from ${href(yaml())};`,
        call: 'parseDocument(text, { uniqueKeys: false }).toJS()',
      },
    ],
    ...PEERS.flatMap((peer): [string, Reader][] => {
      const folder = bench.peers([peer]).get(peer.name);
      if (folder === undefined) return [];
      const path = createRequire(join(folder, 'package.json')).resolve(peer.name);
      const setup = `import * as loaded from ${href(path)}; const { load } = loaded.default ?? loaded;`;
      return [[`${peer.name} ${peer.version}`, { setup, call: 'load(text)' }]];
    }),
  ]);
  const results = interleave(
    new Map(
      [...readers].map(([who, reader]) => [who, () => measure(reader, bench.rounds(ROUNDS))]),
    ),
    bench.rounds(3),
  );
  const of = (taken: readonly Taken[], key: keyof Taken): number[] => taken.map((one) => one[key]);
  const [own = []] = results.values();
  bench.table(
    'yaml',
    [...results].map(([who, taken]) => ({
      who,
      'files read': median(of(taken, 'files')),
      'ms, first time': median(of(taken, 'first')),
      '÷ core': ratio(of(taken, 'first'), of(own, 'first')),
      'ms, warmed up': median(of(taken, 'best')),
    })),
  );
}

function yaml(): string {
  return createRequire(join(core, 'package.json')).resolve('yaml');
}

function measure({ setup, call }: Reader, rounds: number): Taken {
  const script = `
    import { readdirSync, readFileSync } from 'node:fs';
    ${setup}
    const texts = ['content', 'locales'].flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => readFileSync(folder + '/' + name, 'utf8')));
    const times = [];
    let files = 0;
    for (let round = 0; round < ${rounds}; round++) {
      const began = performance.now();
      files = 0;
      for (const text of texts) if (${call} !== undefined) files++;
      times.push(performance.now() - began);
    }
    console.log(JSON.stringify({ files, first: times[0], best: Math.min(...times) }));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Taken;
}
