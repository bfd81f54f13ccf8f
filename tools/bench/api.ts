import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../measure/bench.ts';
import { requestsPerSecond } from '../measure/load.ts';
import { median, ratio } from '../measure/rounds.ts';
import type { Row } from '../measure/table.ts';
import { root } from '../run.ts';

const ROUNDS = 9;
const ROUND = 800;
const QUICK_ROUND = 50;
const GOAL = 0.8;
const PATH = '/api/v1/tr/404.json';

const dist = (path: string): string => pathToFileURL(join(root, 'packages', path)).href;
/** What our API sends, header fields and all, for others to send without working it out. */
const answer = `
    const { createApi } = await import('${dist('api/dist/index.js')}');
    const answered = await createApi().request('${PATH}');
    const fields = Object.fromEntries(answered.headers);
    const body = Buffer.from(await answered.arrayBuffer());`;

/** Servers as they stand in a process of their own; each prints its port. */
const SERVERS: Readonly<Record<string, string>> = {
  'node:http, the same bytes': `
    import { createServer } from 'node:http';
    ${answer}
    const server = createServer((request, response) => { response.writeHead(200, fields); response.end(body); });
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`,
  'node:http, type and length only': `
    import { createServer } from 'node:http';
    ${answer}
    const few = { 'content-type': fields['content-type'], 'content-length': fields['content-length'] };
    const server = createServer((request, response) => { response.writeHead(200, few); response.end(body); });
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`,
  '@polystatus/api/node': `
    const { serve } = await import('${dist('api/dist/node.js')}');
    console.log(new URL((await serve()).url).port);`,
  'Hono, the same bytes': `
    import { Hono } from 'hono';
    import { serve } from '@hono/node-server';
    ${answer}
    const app = new Hono().get('${PATH}', (context) => context.body(body, 200, fields));
    serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));`,
  'Hono with createApi()': `
    import { serve } from '@hono/node-server';
    const { createApi } = await import('${dist('api/dist/index.js')}');
    serve({ fetch: createApi().fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));`,
};

/** One document of the API against bare servers: requests per second in interleaved rounds. */
export async function run(bench: Bench): Promise<void> {
  const children: ChildProcess[] = [];
  try {
    const servers = await Promise.all(
      Object.entries(SERVERS).map(async ([name, source]) => {
        const child = start(source);
        children.push(child);
        return {
          name,
          url: `http://127.0.0.1:${await portOf(child)}${PATH}`,
          rates: [] as number[],
        };
      }),
    );
    // The first round warms everyone up and is not counted.
    for (let round = -1; round < bench.rounds(ROUNDS); round++) {
      for (let at = 0; at < servers.length; at++) {
        const server = servers[(at + round + 1) % servers.length];
        if (!server) continue;
        const rate = await requestsPerSecond(server.url, bench.quick ? QUICK_ROUND : ROUND);
        if (round >= 0) server.rates.push(rate);
      }
    }
    bench.table('api', rowsOf(servers));
  } finally {
    for (const child of children) child.kill();
  }
}

function start(source: string): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: join(root, 'tools'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function portOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('A server to be measured did not start.');
}

function rowsOf(servers: readonly { name: string; rates: readonly number[] }[]): Row[] {
  const base = servers[0]?.rates ?? [];
  return servers.map(({ name, rates }) => ({
    who: name,
    'requests/s (median)': Math.round(median(rates)),
    '÷ node:http': ratio(rates, base),
    goal: name.startsWith('@polystatus') ? `≥ ${GOAL}` : '',
  }));
}
