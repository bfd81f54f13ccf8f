import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { exchange, request } from '../../test/raw-socket.ts';
import { serve } from './serve.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a connection that has ended is forgotten, and so are its requests', async () => {
  const connections: WeakRef<Socket>[] = [];
  const server = await serve({
    otherwise: ({ socket }, response) => {
      connections.push(new WeakRef(socket));
      response.end();
    },
  });
  for (let turn = 0; turn < 5; turn++) await exchange(server.url, request('/'));
  const held = (): number =>
    connections.filter((connection) => connection.deref() !== undefined).length;
  for (let turn = 0; turn < 100 && held() > 0; turn++) {
    await wait(10);
    collect();
  }
  expect([connections.length, held()]).toEqual([5, 0]);
  await server.close();
});
