import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { assertPortFree } from './port.ts';

test('a taken port is named, with a way out', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is taken.`);
  await new Promise((resolve) => server.close(resolve));
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});

test.each([0, -1, 65536, 4040.5, Number.NaN])('%s is no port', async (port) => {
  await expect(assertPortFree(port)).rejects.toThrow('whole number');
});
