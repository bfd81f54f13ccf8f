import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { read } from '../read/read.ts';
import { requestFaults, responsesFaults } from '../../test/wire/http1-faults.ts';
import { http2Faults } from '../../test/wire/http2-faults.ts';
import { readMessages } from '../../test/wire/messages.ts';

/* Every example of the real content is what it claims to be: messages that a parser reads. */

const { facts } = check(
  read(fileURLToPath(new URL('../../../../', import.meta.url))),
  '2026-01-01',
).project();
const examples = [...facts].flatMap(([id, { value }]) => (value ? [{ id, ...value }] : []));

const cutContent = (length: number, bytes: number, code: string): readonly string[] => [
  `content-length ${length}, but ${bytes} bytes`,
  code,
];
const cutRequest = (length: number, bytes: number): readonly string[] =>
  cutContent(length, bytes, 'HPE_INVALID_EOF_STATE');

/**
 * Examples that are shortened for people: exactly what a parser finds wrong with each. A row that
 * is not needed any more fails the test, like a fault that is new.
 */
const SHORTENED: Readonly<Record<string, readonly string[]>> = {
  // Content is described, not shown; its length is the true one.
  '100 request': cutRequest(73_400_320, 54),
  '104 request': cutRequest(524_288_000, 17),
  '206 response': cutContent(1_048_576, 15, 'ECONNRESET'),
  '408 request': cutRequest(4_821_004, 51),
  '415 request': cutRequest(2_811_904, 31),
  '423 request': cutRequest(40_312, 28),
  '510 request': cutRequest(48_213, 22),
  'webdav-drafts/419 request': cutRequest(734_003_200, 29),
  'webdav-drafts/425 request': cutRequest(48_211, 29),
  // A target or a value is too long to show.
  '414 request': [
    'request line: GET /catalogue?ids=100001,100002,100003,(… 1800 more numbers …) HTTP/1.1',
    'HPE_INVALID_URL',
  ],
  '429 request': ['no field: Authorization: Bearer k7Qx…'],
  '431 request': ['no field: Cookie: session=9f2c…; basket=eyJpdGVtcyI6W3siaWQiOjE4…(19 KB)'],
  'aws-elb/000 request': [
    'no field: cookie: state=eyJmaWx0ZXJzIjpb…  (more than 8 kB after compression)',
  ],
  'nginx/494 request': ['no field: Cookie: visited=a1b2c3d4e5f6…  (more than 8 kB)'],
};

/** What is sent so in truth, and would be a fault elsewhere: held to the same. */
const ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  // The version is what the server refuses.
  '505 request': ['request line: GET /weather/today HTTP/2.0'],
  // Go and Symfony fill in words of their own where they know no phrase.
  'cloud-foundry/526 response': ['phrase: status code 526'],
  'laravel/419 response': ['phrase: unknown status'],
};

/** The names the facts give a number, then or now: those of the entry itself, or of the registry. */
const namesOf =
  (entry: (typeof examples)[number]) =>
  (status: number): string[] => {
    const named = status === entry.code ? entry : facts.get(String(status))?.value;
    return named
      ? [named.phrase, ...(named['former-phrases'] ?? []).map(({ phrase }) => phrase)]
      : [];
  };

/** The lines a server writes about an exchange, where its code reaches no client. */
const isLogLine = (response: string): boolean => !/^(?:HTTP\/|:)/.test(response);

async function faultsOf(entry: (typeof examples)[number]): Promise<Record<string, string[]>> {
  const { id } = entry;
  const { request, response } = entry.example;
  const isHttp2 = request.startsWith(':');
  const requests = readMessages(request, !isHttp2);
  const responses = isLogLine(response) ? [] : readMessages(response, !isHttp2);
  if (isHttp2)
    return {
      [`${id} request`]: requests.flatMap((message) => http2Faults(message, 'request')),
      [`${id} response`]: responses.flatMap((message) => http2Faults(message, 'response')),
    };
  const methods = requests.map(({ startLine }) => startLine.split(' ', 1)[0] ?? '');
  const ofRequests = await Promise.all(requests.map(requestFaults));
  return {
    [`${id} request`]: ofRequests.flat(),
    [`${id} response`]:
      responses.length === 0 ? [] : await responsesFaults(responses, methods, namesOf(entry)),
  };
}

test('each message is read by a parser, but for those that are shortened', async () => {
  const found = await Promise.all(examples.map(faultsOf));
  const wrong = found.flatMap(Object.entries).filter(([, faults]) => faults.length > 0);
  expect(Object.fromEntries(wrong)).toEqual({ ...SHORTENED, ...ON_PURPOSE });
  expect(found.length).toBeGreaterThan(120);
});

test.each(examples)('$id shows a response, unless it is seen in logs only', (entry) => {
  const inLogs = entry['seen-in']?.includes('response') === false;
  expect(isLogLine(entry.example.response)).toBe(inLogs);
});
