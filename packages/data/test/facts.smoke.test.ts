import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parseRegistry } from '@polystatus/core/parse';
import { facts, owners, type Facts, type Id } from '@polystatus/data/facts';
import { catalog } from '@polystatus/data/locales/en';

/* The facts that pages get wrong, as data: RFC 9110 unless another document is named. */

const ids = Object.keys(catalog) as Id[];
const all = ids.map((id) => facts(id));
const idsWhere = (has: (item: Facts) => boolean): string[] => all.filter(has).map(({ id }) => id);
const registered = (item: Facts): boolean => item.owner === 'iana';
/** What a later document adds to the register changes none of what this one says. */
const bySemantics = (item: Facts): boolean =>
  item.definedIn.some(({ document }) => document === 'RFC 9110');

describe('the register', () => {
  test('has over 120 entries, and a dozen numbers with several owners', () => {
    expect(all.length).toBeGreaterThan(120);
    const shared = new Set(all.map(({ code }) => code).filter((code) => owners(code).length > 1));
    expect(shared.size).toBeGreaterThanOrEqual(12);
  });

  test('agrees with the IANA registry in both directions', () => {
    const path = createRequire(import.meta.url).resolve(
      '@polystatus/core/schemas/facts.schema.json',
    );
    const csv = readFileSync(
      new URL('../../../content/iana/registry.csv', `file://${path}`),
      'utf8',
    );
    const registry = parseRegistry(csv);
    expect(registry.size).toBeGreaterThan(60);
    expect(idsWhere(registered).sort()).toEqual([...registry.keys()].sort());
    for (const [number, entry] of registry) {
      const { phrase, state, expires } = facts(number as Id);
      expect({ number, phrase, state, expires }).toEqual({
        number,
        phrase: entry.phrase,
        state: entry.state,
        expires: entry.expires,
      });
    }
  });

  test('every other owner’s code is unregistered and cites a document with an address', () => {
    for (const item of all.filter((candidate) => !registered(candidate))) {
      expect(item).toMatchObject({ state: 'unregistered', id: expect.stringContaining('/') });
      expect(item.definedIn[0]?.url).toMatch(/^https:\/\//);
    }
  });
});

describe('content (§6.4, §15)', () => {
  test('1xx, 204, 205 and 304 carry none, all other registered codes may', () => {
    const none = idsWhere((item) => registered(item) && item.content === 'none');
    const interim = idsWhere((item) => registered(item) && item.class === 'informational');
    expect(none).toEqual([...interim, '204', '205', '304']);
  });
});

describe('header fields', () => {
  test.each([
    ['101', 'Upgrade', 'must'],
    ['200', 'ETag', 'should'],
    ['200', 'Last-Modified', 'should'],
    ['201', 'Location', 'should'],
    ['206', 'Content-Range', 'must'],
    ['304', 'ETag', 'must'],
    ['401', 'WWW-Authenticate', 'must'],
    ['405', 'Allow', 'must'],
    ['407', 'Proxy-Authenticate', 'must'],
    ['413', 'Retry-After', 'should'],
    ['415', 'Accept-Query', 'may'],
    ['416', 'Content-Range', 'should'],
    ['426', 'Upgrade', 'must'],
    ['429', 'Retry-After', 'may'],
    ['451', 'Link', 'should'],
    ['503', 'Retry-After', 'may'],
  ] as const)('%s: %s is a %s', (id, name, level) => {
    expect(facts(id).headers).toContainEqual(
      expect.objectContaining({ name, level, in: 'response' }),
    );
  });

  test.each([
    ['104', 'Location', 'announces-upload'],
    ['200', 'ETag', 'get-or-head'],
    ['201', 'Location', 'after-post'],
    ['206', 'Content-Range', 'one-range'],
    ['206', 'Content-Type', 'several-ranges'],
    ['206', 'Vary', 'in-200'],
    ['226', 'Delta-Base', 'several-versions'],
    ['300', 'Location', 'prefers-one'],
    ['304', 'Date', 'in-200'],
    ['413', 'Retry-After', 'is-temporary'],
    ['415', 'Accept-Patch', 'after-patch'],
    ['416', 'Content-Range', 'byte-range'],
    ['426', 'Upgrade', 'http-1'],
    ['401', 'WWW-Authenticate', undefined],
    ['405', 'Allow', undefined],
    ['503', 'Retry-After', undefined],
  ] as const)('%s: the level of %s holds %s', (id, name, when) => {
    const field = facts(id).headers.find((one) => one.name === name && one.in === 'response');
    expect([field?.name, field?.when]).toEqual([name, when]);
  });

  test.each(['301', '302', '303', '307', '308'] as const)(
    '%s names the target in Location',
    (id) => {
      expect(facts(id).headers.map(({ name }) => name)).toContain('Location');
    },
  );

  test('304 works by ETag or by date', () => {
    const request = facts('304').headers.filter((header) => header.in === 'request');
    expect(request.map(({ name }) => name)).toEqual(['If-None-Match', 'If-Modified-Since']);
  });

  test('no code asks for the URI field that RFC 2068 knew', () => {
    expect(idsWhere(({ headers }) => headers.some(({ name }) => name === 'URI'))).toEqual([]);
  });

  test('403 demands no credentials', () => {
    expect(facts('403').headers.map(({ name }) => name)).not.toContain('WWW-Authenticate');
  });
});

describe('redirections (§15.4)', () => {
  test.each([
    ['may-change', ['301', '302']],
    ['get', ['303']],
    ['kept', ['307', '308']],
  ])('the method is %s for %j', (method, expected) =>
    expect(idsWhere((item) => bySemantics(item) && item.method === method)).toEqual(expected),
  );

  test('303 is current, 305 is deprecated', () => {
    expect(facts('303')).toMatchObject({ phrase: 'See Other', state: 'registered' });
    expect(facts('303').deprecated).toBeUndefined();
    expect(facts('305').deprecated).toBe(true);
  });
});

describe('caching (§15.1; RFC 6585; RFC 7725, Section 3)', () => {
  test('the heuristically cacheable codes', () => {
    expect(idsWhere((item) => bySemantics(item) && item.cacheable === 'heuristically')).toEqual([
      '200',
      '203',
      '204',
      '206',
      '300',
      '301',
      '308',
      '404',
      '405',
      '410',
      '414',
      '501',
    ]);
    expect(facts('451').cacheable).toBe('heuristically');
  });

  test('what RFC 6585 defines is never stored', () => {
    expect(idsWhere((item) => registered(item) && item.cacheable === 'never')).toEqual(
      expect.arrayContaining(['428', '429', '431', '511']),
    );
  });

  test('nothing is said of storing interim responses', () => {
    expect(
      idsWhere((item) => item.class === 'informational' && item.cacheable !== undefined),
    ).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['203', 'Provisional Information'],
    ['302', 'Moved Temporarily'],
    ['303', 'Method'],
    ['406', 'None Acceptable'],
    ['413', 'Request Entity Too Large'],
    ['413', 'Payload Too Large'],
    ['414', 'Request-URI Too Long'],
    ['416', 'Requested Range Not Satisfiable'],
    ['418', 'I’m a teapot'],
    ['422', 'Unprocessable Entity'],
    ['425', 'Unordered Collection'],
  ] as const)('%s was called %s', (id, phrase) => {
    const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();
    expect(facts(id).formerPhrases.map((former) => plain(former.phrase))).toContain(plain(phrase));
  });

  test.each([
    ['413', 'Content Too Large'],
    ['417', 'Expectation Failed'],
    ['422', 'Unprocessable Content'],
  ] as const)('%s is %s now', (id, phrase) => expect(facts(id).phrase).toBe(phrase));
});

describe('where a code comes from', () => {
  test.each([
    ['102', 'RFC 2518', undefined],
    ['203', 'RFC 9110', '15.3.4'],
    ['418', 'RFC 2324', undefined],
    ['418', 'RFC 7168', undefined],
    ['421', 'RFC 9110', '15.5.20'],
    ['425', 'RFC 8470', undefined],
    ['508', 'RFC 5842', undefined],
    ['511', 'RFC 6585', undefined],
  ] as const)('%s: %s %s', (id, document, section) => {
    const { definedIn, firstDefinedIn } = facts(id);
    const wanted = section === undefined ? { document } : { document, section };
    expect([...definedIn, firstDefinedIn]).toContainEqual(expect.objectContaining(wanted));
  });

  test('499 of nginx is only logged', () => expect(facts('nginx/499').seenIn).toEqual(['log']));
});

describe('retrying', () => {
  test.each([
    ['404', 'after-change'],
    ['408', 'same-request'],
    ['429', 'after-delay'],
    ['500', 'not-promised'],
    ['503', 'after-delay'],
    ['504', 'after-delay'],
    ['507', 'after-change'],
    ['aws-elb/000', 'same-request'],
    ['azure-cosmos-db/449', 'same-request'],
  ] as const)('%s: %s', (id, retry) => expect(facts(id).retry).toBe(retry));
});

describe('related codes', () => {
  test.each([
    ['401', '403'],
    ['404', '410'],
    ['301', '308'],
    ['302', '307'],
    ['400', '422'],
    ['501', '405'],
    ['502', '504'],
  ] as const)('%s leads to %s', (from, to) => expect(facts(from).related).toContain(to));

  test('every registered client or server error names its neighbours', () => {
    expect(all.every(({ related }) => related.length >= 1)).toBe(true);
  });
});
