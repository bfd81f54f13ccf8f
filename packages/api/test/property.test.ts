import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createApi } from '../src/create-api.ts';
import { FIELD_PARAMETERS, MOCK_PARAMETERS } from '../src/mock/parameters.ts';
import { createMock } from '../src/mock/mock.ts';

const api = createApi();
const mock = createMock({ onUnmocked: (request) => api.fetch(request) });

const names = [
  ...Object.keys(MOCK_PARAMETERS),
  ...Object.keys(FIELD_PARAMETERS),
  'q',
  'limit',
  '_',
];
// Short pauses: the point is what is answered, not when.
const small = fc.constantFrom('0', '1', '2', 'before', 'repeat', '200:1,503', '/a', 'tr', '"a"');
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(
        small,
        fc.string({ maxLength: 8 }).filter((text) => !/^\d{3,}$/.test(text)),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) =>
    pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&'),
  );
const anyQuery = fc.oneof(
  query,
  fc.string({ maxLength: 30 }).map((text) => text.replaceAll('#', '')),
);
const path = fc.oneof(
  fc.integer({ min: 0, max: 1100 }).map((code) => `/status/${code}`),
  fc.stringMatching(/^[\d,:]{1,20}$/).map((text) => `/status/${text}`),
  fc.constantFrom(
    '/status/random',
    '/api/v1/search',
    '/api/v1/tr/404.json',
    '/api/v1/problem/404',
    '/',
  ),
  fc.webPath(),
);
/** What a field value may hold at all (RFC 9110, Section 5.5); clients send nothing else. */
const field = fc.oneof(
  fc.stringMatching(/^[\t\x20-\x7e]{0,40}$/),
  fc.constantFrom(
    '*/*',
    'text/html;q=0',
    'application/*;q=0.5, */*;q=0',
    'tr;q=0, en',
    '*;q=0',
    'code=103',
    'wait=0, code=999',
    'bytes=-1',
    'bytes=9-1',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-language',
    'prefer',
    'range',
    'if-none-match',
    'origin',
    'x-mock-response-code',
  ),
  field,
);

test('whatever is asked, the answer is well-formed', async () => {
  // What fails of ours is said there, and answered with 500, which may be asked for as well.
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {});
  await fc.assert(
    fc.asyncProperty(
      path,
      anyQuery,
      headers,
      fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS'),
      async (where, asked, fields, method) => {
        const address = `http://localhost${where}?${asked}`;
        const init = { method, headers: fields, redirect: 'manual' as const };
        const responses = [await api.request(address, init)];
        if (!asked.includes('abort')) responses.push(await mock(address, init));
        for (const response of responses) {
          expect(response.status >= 200 && response.status <= 999).toBe(true);
          expect(failed).not.toHaveBeenCalled();
          const text = await response.text();
          const length = response.headers.get('content-length');
          if (method === 'HEAD' || [204, 205, 304].includes(response.status)) expect(text).toBe('');
          else if (response.status !== 206) expect(Number(length)).toBe(Buffer.byteLength(text));
          for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/);
          if (
            response.headers.get('content-type')?.includes('json') === true &&
            response.status !== 206 &&
            text !== ''
          )
            expect(JSON.parse(text)).toBeTypeOf('object');
        }
      },
    ),
    { numRuns: 500 },
  );
  failed.mockRestore();
});
