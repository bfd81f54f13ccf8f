import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Random } from '../fuzzing/random.ts';
import { ask, askWell } from './ask-well.ts';
import { misuse, misuses, type Place } from './clients.ts';
import type { Level } from './serve-soaked.ts';

/** How long a server is used and misused. */
export interface Soak {
  /** Requests of clients that behave well, in each round. */
  readonly requests: number;
  /** Clients of each kind that do not, in each round. */
  readonly hostile: number;
  /** Milliseconds after which the server lets go of those that neither read nor write. */
  readonly stall: number;
  /** Whether another round is to come. */
  readonly goesOn: (rounds: number) => boolean;
  readonly onRound?: (level: Level, requests: number) => void;
}

/** What came of it. */
export interface Soaked {
  readonly requests: number;
  readonly hostile: number;
  /** Behind each round, once nobody is connected any more. */
  readonly levels: readonly Level[];
  /** Answers that a client that behaves well should not have got. */
  readonly wrong: readonly string[];
}

const MOST_WAITS = 40;

/** Uses and misuses a server in a process of its own, round by round. */
export async function soak({ requests, hostile, stall, goesOn, onRound }: Soak): Promise<Soaked> {
  const child = fork(new URL('serve-soaked.ts', import.meta.url), [String(stall)], {
    // Little room for what is thrown away, so that a level shows soon and is no accident.
    execArgv: ['--expose-gc', '--max-semi-space-size=2'],
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`The server ended with ${signal ?? code}.`);
  });
  try {
    return await Promise.race([died, rounds(child)]);
  } finally {
    died.catch(() => {});
    child.kill();
  }

  async function rounds(server: ChildProcess): Promise<Soaked> {
    const [url] = await once(server, 'message');
    const { hostname, port } = new URL(String(url));
    const place: Place = { hostname, port: Number(port) };
    const levels: Level[] = [];
    const wrong: string[] = [];
    for (let round = 0; goesOn(round); round++) {
      const agent = new Agent({ keepAlive: true, maxSockets: 16 });
      const kinds = Object.values(misuses).flatMap((begin) =>
        Array.from({ length: hostile }, () => begin),
      );
      const sockets = kinds.map((begin) => misuse(place, begin));
      const random = new Random(`soak ${round}`);
      wrong.push(...(await askWell(place, agent, requests, random)));
      agent.destroy();
      const open = await stillOpen(server, stall);
      if (open > 0) wrong.push(`${open} connections stay open`);
      for (const socket of sockets) socket.destroy();
      const late = await ask(place, false, '/status/200?delay=1');
      if (late !== 200) wrong.push(`${late} where nobody else asks for anything`);
      const level = (await tell(server, 'level')) as Level;
      levels.push(level);
      onRound?.(level, (round + 1) * requests);
    }
    const all = levels.length * hostile * Object.keys(misuses).length;
    return { requests: levels.length * requests, hostile: all, levels, wrong };
  }
}

/** How many are connected once the server has let go of everybody, or should have. */
async function stillOpen(server: ChildProcess, stall: number): Promise<number> {
  for (let waits = 0; ; waits++) {
    const open = Number(await tell(server, 'connections'));
    // A stall is seen after twice its time at the latest; a busy machine takes longer.
    if (open === 0 || waits === MOST_WAITS) return open;
    await wait(stall / 2);
  }
}

async function tell(server: ChildProcess, question: 'connections' | 'level'): Promise<unknown> {
  server.send(question);
  return (await once(server, 'message'))[0];
}
