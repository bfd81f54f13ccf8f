import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../measure/bench.ts';
import { measureGrowth } from '../measure/doubling.ts';
import { interleave, median, ratio } from '../measure/rounds.ts';
import { root } from '../run.ts';

const PEERS = [
  { name: '@readme/http-status-codes', version: '9.0.6', pick: `m.getStatusCode(c).message` },
  { name: 'statuses', version: '2.0.2', pick: `m.default.message[c]` },
  {
    name: '@http-util/status-i18n',
    version: '0.9.0',
    pick: `(m.default ?? m.getStatusText ?? m.status)(c, 'de')`,
  },
] as const;

const CALLS = 5e6;
/** Of a peer that takes microseconds. */
const SLOW_CALLS = 2e4;
const QUICK_CALLS = 1e3;
const CODES = [100, 200, 204, 301, 304, 400, 401, 403, 404, 418, 429, 500, 502, 503];

/** Look-up of a title: nanoseconds as a ratio to a plain object, each candidate in fresh processes. */
export function run(bench: Bench): void {
  const folders = bench.peers(PEERS);
  const measure = measurer(bench.quick ? QUICK_CALLS : CALLS);
  const dist = (path: string): string => pathToFileURL(join(root, 'packages/data/dist', path)).href;
  const candidates = new Map<string, () => number>([
    [
      'plain object',
      measure(
        `const { STATUS_CODES } = await import('node:http'); const table = { ...STATUS_CODES };`,
        'table[c]',
      ),
    ],
    [
      '@polystatus/data en',
      measure(
        `const m = await import('${dist('titles/en.js')}'); const { title } = m;`,
        'title(c)',
      ),
    ],
    [
      '@polystatus/data tr',
      measure(
        `const m = await import('${dist('titles/tr.js')}'); const { title } = m;`,
        'title(c)',
      ),
    ],
    [
      '@polystatus/data reasonPhrase',
      measure(
        `const m = await import('${dist('index.js')}'); const { reasonPhrase } = m;`,
        'reasonPhrase(c)',
      ),
    ],
    [
      '@polystatus/data facts',
      measure(
        `const m = await import('${dist('facts.js')}'); const { facts } = m;`,
        'facts(c).phrase',
      ),
    ],
  ]);
  for (const { name, pick } of PEERS) {
    const folder = folders.get(name);
    if (folder !== undefined)
      candidates.set(
        name,
        measure(`const m = await import(${JSON.stringify(name)});`, pick, folder),
      );
  }
  const results = interleave(candidates, bench.rounds(11));
  const base = results.get('plain object') ?? [];
  bench.table(
    'look-up',
    [...results].map(([who, values]) => ({
      who,
      'ns (median)': median(values),
      '÷ plain object': ratio(values, base),
    })),
  );
  printGrowth(bench);
}

/** Whether a hostile Accept-Language costs more than its length. */
function printGrowth(bench: Bench): void {
  const module = pathToFileURL(join(root, 'packages/data/dist/negotiate.js')).href;
  const headers = {
    members: `'de,'.repeat(n / 3)`,
    qualities: `Array.from({ length: n / 11 }, (_, i) => 'de;q=0.' + (100 + (i * 7) % 900)).join()`,
    subtags: `'x' + '-a'.repeat(n / 2)`,
    spaces: `'de' + ' '.repeat(n) + '!'`,
  };
  bench.table(
    'negotiate',
    Object.entries(headers).map(([who, header]) => ({
      who,
      ...measureGrowth(`import { negotiate as call } from '${module}';`, header, bench.quick),
    })),
  );
}

/** A fresh process each time: warmed up, then timed; prints nanoseconds a look-up. */
function measurer(calls: number) {
  return (setup: string, expression: string, cwd = root): (() => number) => {
    const rounds = expression.includes("'de'") ? Math.min(calls, SLOW_CALLS) : calls;
    const script = `${setup}
    const codes = ${JSON.stringify(CODES)};
    const loop = (n) => { let sum = 0; for (let i = 0; i < n; i++) { const c = codes[i % ${CODES.length}]; const s = ${expression}; sum += s === undefined ? 0 : s.length; } return sum; };
    const rounds = ${rounds}; loop(Math.min(rounds, 1e5)); loop(rounds);
    const began = process.hrtime.bigint(); const sum = loop(rounds);
    console.log(Number(process.hrtime.bigint() - began) / rounds, sum);`;
    return () => {
      try {
        return Number.parseFloat(
          execFileSync(process.execPath, ['--input-type=module', '-e', script], {
            cwd,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        );
      } catch {
        return Number.NaN;
      }
    };
  };
}
