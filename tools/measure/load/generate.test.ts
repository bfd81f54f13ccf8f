import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, expect, test } from 'vitest';
import { generateLoad } from './generate.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a?b`;
}

test('every answer counts once, and how long it took', async () => {
  const asked: (string | undefined)[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url);
    // In two parts, each of which arrives by itself.
    response.writeHead(200, { 'Content-Length': 4 }).write('ab');
    setImmediate(() => response.end('cd'));
  });
  const { requests, perSecond, p50, p99 } = await generateLoad(url, 200);
  expect(new Set(asked)).toEqual(new Set(['/a?b']));
  // One asked how long an answer is; those under way at the end were not answered any more.
  expect(asked.length - requests).toBeGreaterThanOrEqual(1);
  expect(asked.length - requests).toBeLessThanOrEqual(17);
  expect(perSecond).toBeLessThanOrEqual(requests / 0.2 + 1);
  expect(p50).toBeGreaterThan(0);
  expect(p99).toBeGreaterThanOrEqual(p50);
});

test('a server that refuses is not measured', async () => {
  const url = await serve((_request, response) =>
    response.writeHead(503, { 'Content-Length': 0 }).end(),
  );
  await expect(generateLoad(url, 50)).rejects.toThrow('503');
});
