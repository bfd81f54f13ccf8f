import type { Bench } from '../bench.ts';
import { generateLoad, type Load } from './generate.ts';
import { processUse } from './process-use.ts';
import type { Running } from './running.ts';

/** What a server did in one round. */
export interface Round extends Load {
  /** Microseconds of the server’s processor time for one answer. */
  readonly cpu: number;
  /** Megabytes at the end of it. */
  readonly memory: number;
}

const ROUND = 800;
const QUICK_ROUND = 50;

/**
 * Loads servers in interleaved rounds, the order turned by one each round. Ends with them.
 *
 * @param start yields servers as they are there, so that those are ended even where a later one fails
 */
export async function loadInTurn(
  bench: Bench,
  rounds: number,
  start: () => AsyncIterable<Running>,
): Promise<Map<Running, Round[]>> {
  const servers: Running[] = [];
  try {
    for await (const server of start()) servers.push(server);
    const measured = new Map<Running, Round[]>(servers.map((server) => [server, []]));
    // The first round warms everyone up and is not counted.
    for (let round = -1; round < bench.rounds(rounds); round++) {
      for (let at = 0; at < servers.length; at++) {
        const server = servers[(at + round + 1) % servers.length];
        if (!server) continue;
        const figures = await loadOnce(server, bench.quick ? QUICK_ROUND : ROUND);
        if (round >= 0) measured.get(server)?.push(figures);
      }
    }
    return measured;
  } finally {
    for (const { child } of servers) child.kill();
  }
}

async function loadOnce({ url, child }: Running, milliseconds: number): Promise<Round> {
  const before = processUse(child.pid);
  const load = await generateLoad(url, milliseconds);
  const { cpu, memory } = processUse(child.pid);
  return { ...load, cpu: ((cpu - before.cpu) * 1000) / load.requests, memory };
}
