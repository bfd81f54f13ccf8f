import { get } from 'node:http';
import { expect, test } from 'vitest';
import { statuses } from '../../src/content.ts';
import { sendingOf, type Sent } from '../../src/send/response.ts';
import { servers } from '../../src/send/servers.ts';
import { starts } from './starts.ts';

const sent = statuses.map(sendingOf).filter((one): one is Sent => typeof one === 'object');

/** What a server is to answer at the address of a code, and what it answered. */
interface Answer {
  readonly code: number;
  readonly location: string | null;
  readonly fields: readonly (readonly [string, string | true | null])[];
}

/** Not by fetch, which takes a 407 for a fault of its own proxy. */
function ask(origin: string, { code, location, fields }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const absolute = (address: string): string => new URL(address, origin).href;
    get(`${origin}/${code}`, { agent: false }, ({ statusCode = 0, headers }) => {
      const field = (name: string): string | null =>
        headers[name.toLowerCase()]?.toString() ?? null;
      resolve({
        code: statusCode,
        location: location === undefined ? null : absolute(field('Location') ?? ''),
        // Of the methods it allows a server may know more.
        fields: fields.map(([name]) => [name, name === 'Allow' || field(name)]),
      });
    }).on('error', reject);
  });
}

test.each(servers)('what is shown for $name makes it send each code', async (server) => {
  const start = starts[server.name];
  const shown = sent.flatMap((one) => {
    const lines = server.snippet(one, `/${one.code}`);
    return lines === undefined ? [] : [{ one, lines }];
  });
  expect(shown.length).toBeGreaterThan(20);
  if (!start) {
    process.stderr.write(`\n!!! ${server.name} is not installed: its lines were NOT TESTED.\n\n`);
    return;
  }
  const { origin, stop } = await start(shown.map(({ lines }) => lines).join('\n'));
  try {
    const answers = await Promise.all(shown.map(({ one }) => ask(origin, one)));
    expect(answers).toEqual(
      shown.map(({ one: { code, location, fields } }) => ({
        code,
        location: location === undefined ? null : new URL(location, origin).href,
        fields: fields.map(([name, value]) => [name, name === 'Allow' || value]),
      })),
    );
  } finally {
    await stop();
  }
});

test('every server of the folder can be started', () => {
  expect(Object.keys(starts).toSorted()).toEqual(servers.map(({ name }) => name).toSorted());
});
