import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { root } from '../../run.ts';
import type { Running } from './running.ts';

/** The document that is asked for. */
export const PATH = '/api/v1/tr/404.json';

const dist = (path: string): string => pathToFileURL(join(root, 'packages', path)).href;
/** What our API sends, header fields and all, for others to send without working it out. */
const answer = `
    const { createApi } = await import('${dist('api/dist/index.js')}');
    const answered = await createApi().request('${PATH}');
    const fields = Object.fromEntries(answered.headers);
    const body = Buffer.from(await answered.arrayBuffer());`;

/** Servers as they stand in a process of their own; each prints its port. */
export const NODE_SERVERS = {
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
} as const;

/** @throws Error where it ends before it prints its port */
export async function startNode(name: keyof typeof NODE_SERVERS): Promise<Running> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', NODE_SERVERS[name]], {
    cwd: join(root, 'tools'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const port of createInterface({ input: child.stdout }))
    return { name, url: `http://127.0.0.1:${port}${PATH}`, child };
  throw new Error('A server to be measured did not start.');
}
