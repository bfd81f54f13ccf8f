import { setImmediate as turn } from 'node:timers/promises';
import { serve } from '../../packages/api/src/node/index.ts';

/** What a server holds while nobody asks it anything. */
export interface Level {
  /** Bytes of the process, as the system counts them. */
  readonly resident: number;
  /** Bytes of objects and buffers that are in use. */
  readonly held: number;
}

/* The API and the mock in a process of their own, which tells its level whenever it is asked. */
const [, , stall = ''] = process.argv;
const server = await serve({ stall: Number(stall), mock: { seed: 1 } });
process.on('message', (asked) => {
  if (asked === 'connections') process.send?.(connections());
  else void levelNow().then((level) => process.send?.(level));
});
process.once('disconnect', () => process.exit());
process.send?.(server.url);

async function levelNow(): Promise<Level> {
  // What ended just now is let go of in later turns.
  for (let round = 0; round < 4; round++) {
    await turn();
    globalThis.gc?.();
  }
  const { rss: resident, heapUsed, external } = process.memoryUsage();
  return { resident, held: heapUsed + external };
}

function connections(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
}
