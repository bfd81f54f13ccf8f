import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createSearch, loadSearch, type SearchDocument } from './index.ts';

const search = createSearch([
  of('400', 'Hatalı İstek', 'Bad Request', { synonyms: ['bozuk istek'] }),
  of('404', 'Bulunamadı', 'Not Found', { synonyms: ['kayıp sayfa', 'boş sayfa'] }),
  of('413', 'İçerik Çok Büyük', 'Content Too Large', {
    formerPhrases: ['Payload Too Large'],
    headers: ['Retry-After'],
  }),
  of('429', 'Çok Fazla İstek', 'Too Many Requests', { headers: ['Retry-After'] }),
  of('esri/499', 'Belirteç Gerekli', 'Token Required', { ownerName: 'Esri' }),
  of('nginx/499', 'İstemci İsteği Kapattı', 'Client Closed Request', { ownerName: 'nginx' }),
  of('500', 'Dahili Sunucu Hatası', 'Internal Server Error', {}),
  of('502', 'Hatalı Ağ Geçidi', 'Bad Gateway', {}),
  of('shopify/783', 'Beklenmeyen Belirteç', 'Unexpected Token', { ownerName: 'Shopify' }),
]);

function of(
  id: string,
  title: string,
  phrase: string,
  rest: Partial<SearchDocument>,
): SearchDocument {
  return {
    id,
    code: Number(id.slice(-3)),
    owner: id.includes('/') ? id.slice(0, -4) : 'iana',
    ownerName: 'IANA',
    class: null,
    phrase,
    title,
    summary: '',
    formerPhrases: [],
    synonyms: [],
    headers: [],
    ...rest,
  };
}

function ids(query: string): string[] {
  return search.search(query).map(({ id }) => id);
}

describe('figures', () => {
  test.each([
    ['404', ['404']],
    ['499', ['esri/499', 'nginx/499']],
    ['40', ['400', '404']],
    ['5', ['500', '502']],
    ['7xx', ['shopify/783']],
    ['6xx', []],
    ['477', []],
    ["404'ü", ['404']],
  ])('%s → %j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test.each([
    ['of the codes asked for the first counts most', '404, 502, 413', ['404', '502', '413']],
    ['each once', '404, 404', ['404']],
    ['as far as the sixteenth word', `${'x '.repeat(15)}404`, ['404']],
    ['and no further', `${'x '.repeat(16)}404`, []],
    ['as far as the two hundredth sign', `${'x'.repeat(196)} 404`, ['404']],
    ['and not a sign further', `${'x'.repeat(197)} 404`, []],
    ['two figures begin a code', '41', ['413']],
    ['a figure begins codes of owners too', '7', ['shopify/783']],
    ['figures in a name are no list', '4 40', []],
  ])('%s: %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('of what begins so, the order is that of the numbers', () => {
    const [first, second] = search.search('50');
    expect([first?.id, second?.id]).toEqual(['500', '502']);
    expect(first?.score).toBeCloseTo(500 - 6 / 9, 5);
    expect(second?.score).toBeCloseTo(500 - 7 / 9, 5);
  });

  it('admits no others beside a class, however well they are called', () => {
    expect(ids('5xx istek')).toEqual(['500', '502']);
    expect(ids('4xx hatalı istek')[0]).toBe('400');
    expect(ids('4xx hatalı istek')).not.toContain('502');
    expect(ids('4xx 5xx')).toHaveLength(8);
  });

  test.each(['4xx', '4××', '4**', '4XX'])('%s is the class in number order', (query) => {
    expect(ids(query)).toEqual(['400', '404', '413', '429', 'esri/499', 'nginx/499']);
  });

  it('a number stands between an equal name and a mistyped one, in the order asked for', () => {
    expect(search.search('404')).toEqual([{ id: '404', score: 500 }]);
    expect(search.search('502, 404')).toEqual([
      { id: '502', score: 500 },
      { id: '404', score: 499 },
    ]);
  });

  test.each([
    ['error 502 bad gateway', '502'],
    ['http 429', '429'],
    ['nginx 499', 'nginx/499'],
    ['nginx/499', 'nginx/499'],
    ['HTTP/1.1 404 Not Found', '404'],
    ['hata 404', '404'],
  ])('%s → %s first', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
});

/* Whoever changes a weight sees here what becomes of the others. */
test.each<[query: string, scores: Readonly<Record<string, number>>]>([
  ['istek', { 400: 73.3, 429: 73.3 }],
  [
    '4xx',
    { 400: 500, 404: 499.89, 413: 499.78, 429: 499.67, 'esri/499': 499.56, 'nginx/499': 499.44 },
  ],
  ['4xx istek', { 400: 573.3, 404: 500, 413: 500, 429: 573.3, 'esri/499': 500, 'nginx/499': 500 }],
  ['404 istek', { 400: 73.3, 404: 500, 429: 73.3 }],
  ['belirt', { 'esri/499': 329.59, 'shopify/783': 58.64 }],
  ['token', { 'esri/499': 333.76, 'shopify/783': 73.3 }],
  ['token required', { 'esri/499': 1106.15 }],
  ['tokn requird', { 'esri/499': 263.07 }],
  ['retry after', { 413: 43.98, 429: 43.98 }],
  ['internal server', { 500: 455.84 }],
  ['nginx 499', { 'nginx/499': 559.4, 'esri/499': 500 }],
  ['çok fazla istek', { 429: 1101.86 }],
  ['payload', { 413: 412.53 }],
  ['sayfa', { 404: 59.4 }],
  ['bad', { 400: 408.3, 502: 408.3 }],
  ['x', {}],
])('%s is worth so much to each', (query, scores) => {
  const found = search.search(query).map(({ id, score }) => [id, Math.round(score * 100) / 100]);
  expect(Object.fromEntries(found)).toEqual(scores);
});

describe('names', () => {
  test.each([
    ['bulunamadı', '404'],
    ['BULUNAMADI', '404'],
    ['bulunamdi', '404'],
    ['bulnuamadı', '404'],
    ['not found', '404'],
    ['notFound', '404'],
    ['NOT_FOUND', '404'],
    ['payload too large', '413'],
    ['belirt', 'esri/499'],
    ['bos sayfa', '404'],
    ['dahili sunuc', '500'],
    ['internal sevrer error', '500'],
    ['çok fazla', '429'],
    ['gecidinin', '502'],
    ['shopify', 'shopify/783'],
  ])('%s → %s first', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });

  it('finds every spelling of a word alike', () => {
    const spellings = ['istek', 'İstek', 'İSTEK', 'ISTEK', 'ıstek'].map(ids);
    expect(new Set(spellings.map(String)).size).toBe(1);
    expect(spellings[0]).toContain('429');
  });

  it('finds codes by their header fields', () => {
    expect(ids('Retry-After').sort()).toEqual(['413', '429']);
  });

  it('shows the title of a result', () => {
    expect(search.title('404')).toBe('Bulunamadı');
    expect(search.title('__proto__')).toBeUndefined();
  });
});

it('puts a begun name of the registry before shorter ones of owners', () => {
  const both = createSearch([
    of('microsoft/440', 'Login Ended', 'Login Ended', {}),
    of('511', 'Login to the Network Required', 'Login to the Network Required', {}),
  ]);
  expect(both.search('login').map(({ id }) => id)).toEqual(['511', 'microsoft/440']);
});

it('puts a begun synonym of the registry before a begun title of an owner', () => {
  const both = createSearch([
    of('microsoft/440', 'Login Time-out', 'Login Time-out', {}),
    of('401', 'Unauthorized', 'Unauthorized', { synonyms: ['login required'] }),
  ]);
  expect(both.search('login').map(({ id }) => id)).toEqual(['401', 'microsoft/440']);
});

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'istek 4x×*0ü’\uD800') }),
  fc.constantFrom('__proto__', 'constructor', '\u0000', 'x'.repeat(10_000), '4xx '.repeat(500)),
);

it('answers any query with known codes, best first, each once', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const results = search.search(query);
      expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
      expect(results.every(({ id }) => search.title(id) !== undefined)).toBe(true);
      expect(results).toEqual(results.toSorted((a, b) => b.score - a.score));
      expect(results.every(({ score }) => score > 0)).toBe(true);
    }),
  );
});

it('answers alike after storing and loading', () => {
  const text = search.serialize();
  const loaded = [
    loadSearch(text),
    loadSearch(JSON.parse(text) as object as never),
    loadSearch(search.serialize({ tables: true })),
  ];
  expect(loaded[0]?.serialize()).toBe(text);
  // What is made of the rows stands in place of them.
  const { rows, owners, tables } = JSON.parse(search.serialize({ tables: true })) as Record<
    string,
    Readonly<Record<string, unknown>>
  >;
  expect(owners).toEqual({});
  expect(rows?.[4]).toBe('esri/499\t');
  expect(Object.keys(tables ?? {})).toEqual(['names', 'words']);
  expect(JSON.parse(text)).not.toHaveProperty('tables');
  expect(loaded.map((one) => one.title('404'))).toEqual(['Bulunamadı', 'Bulunamadı', undefined]);
  fc.assert(
    fc.property(anyQuery, (query) => {
      for (const one of loaded) expect(one.search(query)).toEqual(search.search(query));
    }),
  );
});
