import { get, type Agent } from 'node:http';
import type { Random } from '../fuzzing/random.ts';
import type { Place } from './clients.ts';

/** Path → what may be answered. */
const PATHS: readonly (readonly [path: string, statuses: readonly number[]])[] = [
  ['/api/v1/en/index.json', [200]],
  ['/api/v1/en/404.json', [200]],
  ['/api/v1/tr/503.json', [200]],
  ['/api/v1/search?q=too+many', [200]],
  ['/api/v1/problem/404', [200, 404]],
  ['/api/v1/nothing', [404]],
  ['/status/200', [200]],
  ['/status/404', [404]],
  ['/status/307?hops=2', [307]],
  ['/status/random?codes=200,404', [200, 404]],
  // Whoever misuses the server may have taken all places that there are, for as long as it takes.
  ['/status/200?delay=2', [200, 503]],
  ['/status/404?delay=1', [404, 503]],
  ['/status/200?body-delay=1', [200, 503]],
  ['/status/200?dribble=3&over=5', [200, 503]],
];
const TOGETHER = 16;

/**
 * Asks as well-behaved clients do: they read what they asked for.
 *
 * @returns what was answered otherwise than it should be
 */
export async function askWell(
  place: Place,
  agent: Agent,
  requests: number,
  random: Random,
): Promise<string[]> {
  const wrong: string[] = [];
  const todo = Array.from({ length: requests }, (_, at) => at).values();
  const worker = async (): Promise<void> => {
    for (const at of todo) {
      const [path, statuses] = random.pick(PATHS);
      // Ten thousand keys are remembered at the most; these are many more.
      const query = `${path.includes('?') ? '&' : '?'}key=${at}${random.below(1e6)}`;
      const status = await ask(place, agent, path.startsWith('/status') ? path + query : path);
      if (!statuses.some((one) => one === status)) wrong.push(`${status} for ${path}`);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return wrong;
}

/** Asks for one thing, and reads it. */
export function ask(place: Place, agent: Agent | false, path: string): Promise<number | string> {
  return new Promise((resolve) => {
    const request = get({ ...place, path, agent }, (response) => {
      response.resume().once('close', () => {
        resolve(response.complete ? (response.statusCode ?? 0) : `${response.statusCode} cut off`);
      });
    });
    request.once('error', (error: NodeJS.ErrnoException) => {
      // The server ended a connection while nobody used it, at the very moment of asking again.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(place, agent, path));
      else resolve(String(error));
    });
  });
}
