import { fileURLToPath } from 'node:url';
import { readMessages } from '@polystatus/status/http-message';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { read } from '../read/read.ts';
import { requestFaults, responsesFaults } from '../../test/wire/http1-faults.ts';
import { http2Faults } from '../../test/wire/http2-faults.ts';

/* Every example of the real content is what it claims to be: messages that a parser reads. */

const { facts } = check(
  read(fileURLToPath(new URL('../../../../', import.meta.url))),
  '2026-01-01',
).project();
const examples = [...facts].flatMap(([id, { value }]) => (value ? [{ id, ...value }] : []));

/** What a parser finds wrong with a message that the content itself calls shortened so. */
const OF_CUTS: Readonly<Record<string, RegExp>> = {
  'request-target': /^(?:request line: |HPE_INVALID_URL$)/,
  'request-fields': /^no field: /,
  'request-content': /^(?:content-length \d+, but \d+ bytes|HPE_INVALID_EOF_STATE)$/,
  'response-fields': /^no field: /,
  'response-content': /^(?:content-length \d+, but \d+ bytes|ECONNRESET)$/,
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

async function faultsOf(
  entry: (typeof examples)[number],
): Promise<(readonly [string, string[]])[]> {
  const all = await Promise.all(
    entry.examples.map(async (example) => {
      const { request, response, shortened = [] } = await faultsIn(entry, example);
      const isTold = (fault: string): boolean => shortened.some((cut) => OF_CUTS[cut]?.test(fault));
      const name = [entry.id, ...(example.name === undefined ? [] : [example.name])].join(' ');
      return [
        [`${name} request`, request.filter((fault) => !isTold(fault))],
        [`${name} response`, response.filter((fault) => !isTold(fault))],
      ] as const;
    }),
  );
  return all.flat();
}

async function faultsIn(
  entry: (typeof examples)[number],
  { request, response, shortened }: (typeof entry.examples)[number],
): Promise<{ request: string[]; response: string[]; shortened: readonly string[] | undefined }> {
  const requests = readMessages(request);
  const responses = isLogLine(response) ? [] : readMessages(response);
  if (request.startsWith(':'))
    return {
      shortened,
      request: requests.flatMap((message) => http2Faults(message, 'request')),
      response: responses.flatMap((message) => http2Faults(message, 'response')),
    };
  const methods = requests.map(({ startLine }) => startLine.split(' ', 1)[0] ?? '');
  const ofRequests = await Promise.all(requests.map(requestFaults));
  return {
    shortened,
    request: ofRequests.flat(),
    response:
      responses.length === 0 ? [] : await responsesFaults(responses, methods, namesOf(entry)),
  };
}

test('each message is read by a parser, but for what the content calls shortened', async () => {
  const found = await Promise.all(examples.map(faultsOf));
  const wrong = found.flat().filter(([, faults]) => faults.length > 0);
  expect(Object.fromEntries(wrong)).toEqual(ON_PURPOSE);
  expect(found.length).toBeGreaterThan(120);
});

test.each(examples)('$id shows a response, unless it is seen in logs only', (entry) => {
  const inLogs = entry['seen-in']?.includes('response') === false;
  expect(entry.examples.map(({ response }) => isLogLine(response))).toContain(inLogs);
});

test('one request a block', () => {
  const several = examples.filter((entry) =>
    entry.examples.some(({ request }) => readMessages(request).length > 1),
  );
  expect(several.map(({ id }) => id)).toEqual([]);
});
