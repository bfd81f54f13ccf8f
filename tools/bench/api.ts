import type { Bench } from '../measure/bench.ts';
import { loadInTurn, type Round } from '../measure/load/load-in-turn.ts';
import { NODE_SERVERS, startNode } from '../measure/load/node-servers.ts';
import type { Running } from '../measure/load/running.ts';
import { median, ratio } from '../measure/rounds.ts';
import type { Row } from '../measure/table.ts';

const ROUNDS = 9;
const GOAL = 0.8;

/** One document of the API against bare servers: requests per second in interleaved rounds. */
export async function run(bench: Bench): Promise<void> {
  bench.table('api', rowsOf(await loadInTurn(bench, ROUNDS, start)));
}

async function* start(): AsyncGenerator<Running> {
  for (const name of Object.keys(NODE_SERVERS) as (keyof typeof NODE_SERVERS)[])
    yield startNode(name);
}

function rowsOf(measured: ReadonlyMap<Running, readonly Round[]>): Row[] {
  const rates = (rounds: readonly Round[] = []): number[] =>
    rounds.map(({ perSecond }) => perSecond);
  const [base] = measured.values();
  return [...measured].map(([{ name }, rounds]) => ({
    who: name,
    'requests/s (median)': Math.round(median(rates(rounds))),
    '÷ node:http': ratio(rates(rounds), rates(base)),
    goal: name.startsWith('@polystatus') ? `≥ ${GOAL}` : '',
  }));
}
