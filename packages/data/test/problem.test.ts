import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '@polystatus/data/negotiate';
import { problem } from '@polystatus/data/problem';
import { summary } from '@polystatus/data/summaries';
import { title } from '@polystatus/data/titles';
import { catalog } from '@polystatus/data/locales/en';
import { sayClass } from './class-words.ts';

describe('the standard members (RFC 9457, Section 3.1)', () => {
  test.each([
    [404, undefined, 'Not Found'],
    [404, 'en', 'Not Found'],
    [404, 'tr', 'Bulunamadı'],
    [404, 'fr', 'Introuvable'],
    ['404', 'fr', 'Introuvable'],
    [404, 'TR-tr', 'Bulunamadı'],
    [404, 'fr-CA;q=0.5, qaa', 'Introuvable'],
    [404, 'qaa', 'Not Found'],
    [444, 'tr', 'Yanıt Verilmedi'],
  ])('%s in %s is titled %s', (code, locale, title) =>
    expect(problem(code, { locale })?.title).toBe(title),
  );

  test('nothing else stands there by itself, in the order of the RFC', () => {
    expect(JSON.stringify(problem(404, { locale: 'fr' }))).toBe(
      '{"type":"https://polystatus.dev/404","title":"Introuvable","status":404}',
    );
  });

  test.each([
    ['nginx/499', 'https://polystatus.dev/nginx/499', 499],
    [444, 'https://polystatus.dev/nginx/444', 444],
    ['iana/404', undefined, undefined],
    [499, 'about:blank', 499],
    ['471', 'about:blank', 471],
    [600, undefined, undefined],
    [399, undefined, undefined],
    ['nobody/471', undefined, undefined],
    ['4xx', undefined, undefined],
    [599.5, undefined, undefined],
    [-1, undefined, undefined],
    [Number.NaN, undefined, undefined],
    ['constructor', undefined, undefined],
    ['__proto__', undefined, undefined],
    ['', undefined, undefined],
  ])('%s is of type %s, status %s', (code, type, status) => {
    const found = problem(code);
    expect([found?.type, found?.status]).toEqual([type, status]);
  });

  test.each(['aws-elb/000', 0, 'shopify/783', 'linkedin/999'])(
    '%s, which no response carries, has no status',
    (code) =>
      expect(problem(code)).toEqual({ type: expect.any(String), title: expect.any(String) }),
  );

  test('every id has a title and a type of its own in every language', () => {
    for (const locale of locales) {
      const types = Object.keys(catalog).map((id) => {
        expect(problem(id, { locale })?.title).toBe(title(id, locale));
        return problem(id, { locale })?.type;
      });
      expect(new Set(types).size).toBe(types.length);
    }
  });

  test.each([
    ['a text', 'Order 17 is gone.', 'Order 17 is gone.'],
    ['the summary', summary, summary(410, 'tr')],
    ['a function', (id: string, locale: string) => `${id} ${locale}`, '410 tr'],
    ['a function without an answer', () => undefined, undefined],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['a function that answers null', () => null, undefined],
  ])('detail: %s', (_what, detail, expected) =>
    expect(problem(410, { locale: 'tr', detail }).detail).toBe(expected),
  );

  test('null says nothing, as undefined does', () => {
    const empty = { locale: null, detail: null, instance: null, type: null, english: null };
    expect(problem(404, empty)).toEqual(problem(404));
  });

  test.each([
    [471, 'en', 'client-error'],
    [471, 'fr', 'client-error'],
    [566, 'tr', 'server-error'],
  ])('%i in %s is titled by its class: %s', (code, locale, statusClass) =>
    expect(problem(code, { locale, english: true, order: 17 })).toEqual({
      type: 'about:blank',
      title: sayClass(locale, 'classes', `${statusClass}.name`),
      status: code,
      titleEn: sayClass('en', 'classes', `${statusClass}.name`),
      order: 17,
    }),
  );

  test('several fields of a language are one', () =>
    expect(problem(404, { locale: ['de', 'tr;q=0.5'] }).title).toBe('Bulunamadı'));

  test('instance, type and the English title by option', () => {
    expect(
      problem(403, { locale: 'tr', instance: '/orders/17', type: 'about:blank', english: true }),
    ).toEqual({
      type: 'about:blank',
      title: 'Yasak',
      status: 403,
      instance: '/orders/17',
      titleEn: 'Forbidden',
    });
  });
});

describe('extension members (RFC 9457, Section 3.2)', () => {
  test('stand beside the others, with their types', () => {
    const found = problem(403, { balance: 30, accounts: ['/12', '/67'] });
    const balance: 30 = found.balance;
    const accounts: readonly ['/12', '/67'] = found.accounts;
    expect([balance, accounts]).toEqual([30, ['/12', '/67']]);
    // @ts-expect-error there is no such member
    expect(found.unknown).toBeUndefined();
    // @ts-expect-error an option is not a member
    expect(problem(403, { locale: 'tr' }).locale).toBeUndefined();
    expect(problem(403, { english: true }).titleEn.length).toBeGreaterThan(0);
  });

  test('that are slips of the fingers do not compile', () => {
    const texts = ['x', 'x', 'x', 'x', 'x'] as const;
    // @ts-expect-error detail
    expect(problem(404, { detial: texts[0] }).detail).toBeUndefined();
    // @ts-expect-error detail
    expect(problem(404, { detal: texts[1] }).detail).toBeUndefined();
    // @ts-expect-error locale
    expect(problem(404, { loacle: texts[2] }).title).toBe('Not Found');
    // @ts-expect-error instance
    expect(problem(404, { Instance: texts[3] }).instance).toBeUndefined();
    const { details } = problem(404, { details: texts[4] });
    expect(details).toBe('x');
  });

  test('never replace a standard member', () => {
    const options = { title: 'Ha', status: 200, titleEn: 'Ha', locale: 'tr', english: true };
    expect(problem(404, options)).toEqual({
      type: 'https://polystatus.dev/404',
      title: 'Bulunamadı',
      status: 404,
      titleEn: 'Not Found',
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s is left out', (name) => {
    const options = JSON.parse(`{ "${name}": { "polluted": true }, "fine": 1 }`) as object;
    const found = problem(404, options);
    expect(Object.keys(found)).toEqual(['type', 'title', 'status', 'fine']);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(JSON.stringify(found)).not.toContain('polluted');
  });

  test('inherited, hidden and symbol properties are none', () => {
    const options = Object.create({ inherited: 1 }) as Record<PropertyKey, unknown>;
    Object.defineProperty(options, 'hidden', { value: 1, enumerable: false });
    options[Symbol('mark')] = 1;
    options['own'] = 1;
    expect(Object.keys(problem(404, options))).toEqual(['type', 'title', 'status', 'own']);
  });

  test('a getter is read once, a nested object copied', () => {
    let reads = 0;
    const nested = { list: [1] };
    const found = problem(404, {
      get counted() {
        return ++reads;
      },
      nested,
    }) as unknown as { counted: number; nested: typeof nested };
    nested.list.push(2);
    expect([found.counted, found.counted, found.nested]).toEqual([1, 1, { list: [1] }]);
  });

  test.each([
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a map', new Map([[1, 2]]), {}],
    ['NaN', Number.NaN, null],
    ['null', null, null],
    ['a function', () => 1, undefined],
    ['undefined', undefined, undefined],
    ['own __proto__ further down', JSON.parse('{"a":{"__proto__":{"b":1}}}'), { a: {} }],
  ])('%s is as JSON carries it', (_what, value, expected) =>
    expect((problem(404, { value }) as { value?: unknown }).value).toEqual(expected),
  );

  test.each([
    ['bigint', 1n],
    ['cycle', cycle()],
  ])('a %s is refused by name', (_what, balance) =>
    expect(() => problem(404, { balance })).toThrow('“balance” cannot be written as JSON'),
  );

  test.each(['detail', 'instance', 'type'])('%s, too', (name) =>
    expect(() =>
      problem(
        404,
        JSON.parse('{}', () => ({ [name]: 1n })),
      ),
    ).toThrow(`“${name}” cannot be written as JSON`),
  );

  test('whatever JSON holds stays, but for the names that are taken', () => {
    const taken = ['title', 'status', 'titleEn', 'constructor', 'prototype', '__proto__'];
    const options = new Set(['type', 'detail', 'instance', 'locale', 'english']);
    const name = fc
      .oneof(fc.string(), fc.constantFrom(...taken))
      .filter((key) => !options.has(key));
    // What becomes of __proto__ further down has a row above.
    const value = fc.jsonValue().filter((json) => !JSON.stringify(json).includes('"__proto__"'));
    fc.assert(
      fc.property(fc.dictionary(name, value), (rest) => {
        const { type, title, status, ...own } = problem(404, rest);
        expect([type, title, status]).toEqual(['https://polystatus.dev/404', 'Not Found', 404]);
        for (const key of Object.keys(rest)) {
          const kept = taken.includes(key) ? undefined : rest[key];
          expect(Object.getOwnPropertyDescriptor(own, key)?.value ?? null).toEqual(
            JSON.parse(JSON.stringify(kept ?? null)),
          );
        }
      }),
    );
  });
});

function cycle(): object {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
}
