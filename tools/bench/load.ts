import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../measure/bench.ts';
import { loadInTurn, type Round } from '../measure/load/load-in-turn.ts';
import { startNode } from '../measure/load/node-servers.ts';
import type { Running } from '../measure/load/running.ts';
import { NGINX, nginxVersion, startNginx } from '../measure/load/static-site.ts';
import { startWorkers } from '../measure/load/workers.ts';
import { median, ratio } from '../measure/rounds.ts';
import type { Row } from '../measure/table.ts';
import { temporaryFolder } from '../measure/temporary-folder.ts';

const ROUNDS = 7;

/**
 * One document as our API sends it from Node.js and from workerd and as a file behind nginx, beside
 * servers that send the same bytes without working them out, on loopback.
 */
export async function run(bench: Bench): Promise<void> {
  bench.table('load', rowsOf(await loadInTurn(bench, ROUNDS, () => start(bench))));
}

async function* start(bench: Bench): AsyncGenerator<Running> {
  const folder = temporaryFolder();
  yield startNode('node:http, the same bytes');
  yield startNode('Hono, the same bytes');
  yield startNode('@polystatus/api/node');
  try {
    yield* startWorkers(folder);
  } catch (error) {
    // There is no binary for this machine, or its C library cannot run it.
    bench.leaveOut(`workerd (${error instanceof Error ? error.message : String(error)})`);
  }
  const version = nginxVersion();
  if (version === undefined) return bench.leaveOut(`${NGINX} (on the PATH)`);
  mkdirSync(join(folder, NGINX));
  yield* startNginx(version, join(folder, NGINX));
}

function rowsOf(measured: ReadonlyMap<Running, readonly Round[]>): Row[] {
  const of = (rounds: readonly Round[], key: keyof Round): number[] =>
    rounds.map((round) => round[key]);
  const [base = []] = measured.values();
  return [...measured].map(([{ name }, rounds]) => ({
    who: name,
    'requests/s (median)': Math.round(median(of(rounds, 'perSecond'))),
    '÷ node:http': ratio(of(rounds, 'perSecond'), of(base, 'perSecond')),
    'ms p50': median(of(rounds, 'p50')),
    'ms p99': median(of(rounds, 'p99')),
    'CPU µs a request': Math.round(median(of(rounds, 'cpu'))),
    'CPU ÷ node:http': ratio(of(rounds, 'cpu'), of(base, 'cpu')),
    MB: Math.round(median(of(rounds, 'memory'))),
  }));
}
