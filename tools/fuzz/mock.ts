import { createApi } from '../../packages/api/src/create-api.ts';
import { mix, mutate, NASTY } from '../fuzzing/mutate.ts';
import type { Random } from '../fuzzing/random.ts';
import { targetOf } from '../fuzzing/target.ts';

const api = createApi({ mock: { seed: 1 } });
const PATHS = [
  '/status/404',
  '/status/503,503,200',
  '/status/random',
  '/status/200:8,500:2',
  '/status/nginx/499',
  '/api/v1/tr/404.json',
  '/api/v1/index.json',
  '/api/v1/search',
  '/api/v1/problem/404',
  '/',
];
const NAMES = [
  'codes',
  'seed',
  'key',
  'end',
  'to',
  'hops',
  'body',
  'body-type',
  'then',
  'lang',
  'q',
];
const FIELDS = [
  'retry-after',
  'etag',
  'allow',
  'link',
  'location',
  'x-a',
  'cache-control',
  'set-cookie',
];
const VALUES = [
  '1',
  '404',
  '100-999',
  '200:8,503:2',
  'repeat',
  '/a?b',
  '//a.example',
  'tr',
  '"a"',
  'a\r\nb: c',
];
const HEADERS = [
  'accept',
  'accept-language',
  'prefer',
  'range',
  'if-none-match',
  'x-mock-response-code',
  'origin',
];
const SENT = [
  '*/*;q=0',
  'text/html',
  'tr;q=2',
  'code=404, wait=0',
  'bytes=0-9,5-',
  'bytes=-0',
  'W/"a"',
  '*',
  '999',
];

interface Sent {
  readonly method: string;
  readonly address: string;
  readonly headers: readonly (readonly [string, string])[];
}

function query(random: Random): string {
  const names = [...NAMES, ...FIELDS, mix([], random, 2)];
  const parameters = new URLSearchParams();
  for (const name of random.several(names, 4)) parameters.append(name, value(random, VALUES));
  return parameters.toString();
}

function value(random: Random, samples: readonly string[]): string {
  return random.below(2) === 0 ? random.pick(samples) : mutate(random.pick(samples), random);
}

/** Addresses, parameters and fields of the API and the mock. */
export const target = targetOf<Sent>({
  share: 50,
  make: (random) => {
    const path = random.pick(PATHS);
    const own = random.below(2) === 0 ? path : mutate(path, random);
    return {
      method: random.pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS']),
      address: `${own.toWellFormed()}?${query(random)}${random.below(9) === 0 ? random.pick(NASTY) : ''}`,
      headers: random.several(HEADERS, 3).map((name) => [name, value(random, SENT)] as const),
    };
  },
  async take({ method, address, headers }) {
    const url = `http://localhost/${address.replace(/^\/+/, '')}`;
    if (!URL.canParse(url)) return undefined;
    const fields = new Headers();
    for (const [name, text] of headers)
      if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) fields.set(name, text);
    const response = await api.fetch(new Request(url, { method, headers: fields }));
    const body = await response.arrayBuffer();
    const isMock = new URL(url).pathname.startsWith('/status/');
    if (response.status >= 500 && !isMock) return `it answers ${response.status}`;
    const length = response.headers.get('content-length');
    if (length !== null && method === 'GET' && Number(length) !== body.byteLength)
      return `Content-Length ${length} for ${body.byteLength} bytes`;
    const location = response.headers.get('location');
    if (location !== null && new URL(location, url).origin !== 'http://localhost')
      return `it leads to ${location}`;
    if (/json/.test(response.headers.get('content-type') ?? '') && !isMock && body.byteLength > 0)
      JSON.parse(new TextDecoder().decode(body));
    return undefined;
  },
});
