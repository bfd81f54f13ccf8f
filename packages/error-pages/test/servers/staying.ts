import { describe, expect, test } from 'vitest';
import { localeTags, sourceLocale } from '#generated/languages.ts';
import { nearRanges } from '../../src/near-ranges.ts';
import { type Answer, ask } from './request.ts';
import { COOKIES } from './upstream.ts';
import { type Subject, useServer, whereInstalled } from './use-server.ts';

/** They belong to the body, which is ours, or to one message. */
const OF_THE_BODY = new Set([
  'accept-ranges',
  'connection',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
]);

/** All errors, and numbers beyond them as far as servers let them through. */
const CODES = [...Array.from({ length: 200 }, (_, index) => 400 + index), 600, 777, 999];

/** Longer than nginx and Apache take. */
const LONG = `/${'a'.repeat(9_000)}`;

/** Requests that the server itself refuses: why, method, path, fields. */
const REFUSED: readonly (readonly [string, string, string, Record<string, string>])[] = [
  ['nothing there', 'GET', '/missing', {}],
  ['forbidden', 'GET', '/403', {}],
  ['busy', 'GET', '/503', {}],
  ['nobody listens', 'GET', '/dead/', {}],
  ['a method of files', 'DELETE', '/index.html', {}],
  ['a form for a file', 'POST', '/index.html', {}],
  ['a method of WebDAV', 'PROPFIND', '/index.html', {}],
  ['a range beyond the end', 'GET', '/index.html', { Range: 'bytes=9999-' }],
  ['a condition', 'GET', '/index.html', { 'If-Match': '"x"' }],
  ['an expectation', 'GET', '/index.html', { Expect: '200-maybe' }],
  ['a long address', 'GET', LONG, {}],
  ['a large cookie', 'GET', '/', { Cookie: 'a'.repeat(20_000) }],
];

/**
 * What a server does without our configuration it does with it, apart from the body: with the real
 * content, whose codes the configuration names.
 */
export function testStaying(subject: Subject): void {
  whereInstalled(subject, testInstalled);
}

function testInstalled(subject: Subject): void {
  describe(`beside ${subject.name} without our configuration`, () => {
    const ours = useServer(subject, { retryAfter: 120, pass: ['X-Shop-Order'] });
    const bare = useServer(subject, {}, false);
    const both = async (path: string, method = 'GET', headers = {}): Promise<[Answer, Answer]> => [
      await ask(bare.place.port, path, headers, method),
      await ask(ours.place.port, path, headers, method),
    ];

    test.each(['GET', 'HEAD', 'POST'])(
      'no status of an application changes: %s',
      async (method) => {
        const changed: string[] = [];
        for (const code of CODES) {
          const [before, after] = await both(`/up/${code}`, method);
          if (code < 600) expect(before.status).toBe(code);
          if (after.status !== before.status) changed.push(`${before.status} → ${after.status}`);
        }
        expect(changed).toEqual([]);
      },
    );

    test('no field of an application is lost, whatever the status', async () => {
      const lost: string[] = [];
      for (const code of CODES) {
        const [before, after] = await both(`/up/full/${code}`);
        if (code < 600)
          expect([before.status, before.fields['x-shop-order']?.length]).toEqual([code, 1]);
        lost.push(...lostFields(before, after).map((field) => `${code}: ${field}`));
      }
      expect(lost).toEqual([]);
    });

    test.each(REFUSED)(
      'its own answer keeps status and fields: %s',
      async (_why, method, path, fields) => {
        const [before, after] = await both(path, method, fields);
        expect([after.status, lostFields(before, after)]).toEqual([before.status, []]);
      },
    );

    test.each(['/index.html', '/missing', '/403', '/up/200', '/up/404', '/up/full/503'])(
      '%s has the fields of the server',
      async (path) => {
        const [before, after] = await both(path);
        expect(after.fields['strict-transport-security']).toContain('max-age=1');
        expect(after.fields['x-frame-options']?.toSorted()).toEqual(
          before.fields['x-frame-options']?.toSorted(),
        );
      },
    );

    test('an answer that is no error gets nothing', async () => {
      for (const path of ['/index.html', '/up/200', '/up/full/200']) {
        const [before, after] = await both(path);
        expect(withoutTimes(after)).toEqual(withoutTimes(before));
      }
    });

    test('who asks by another name, for another region or script gets the page that is near', async () => {
      const near = [...nearRanges(localeTags), ...localeTags.map((tag) => [tag, tag] as const)];
      const asked = near.flatMap(([range, tag]) => [
        [range, tag],
        [`${range}-XA`, tag],
        [`qaa, ${range};q=0.7, ${sourceLocale};q=0.6`, tag],
      ]);
      const found: string[] = [];
      const expected = asked.map(([field, tag]) => `${field}: ${tag}`);
      for (const [field = ''] of asked) {
        const { lang } = await ask(ours.place.port, '/missing', { 'Accept-Language': field });
        found.push(`${field}: ${lang}`);
      }
      expect(found).toEqual(expected);
    });

    test('cookies stay apart', async () => {
      const [, after] = await both('/up/cookies/404');
      const cookies = after.fields['set-cookie'] ?? [];
      expect(cookies).toEqual(COOKIES.slice(0, Math.max(1, cookies.length)));
    });

    test('the application says better when to come back, and how long to keep the answer', async () => {
      const [, own] = await both('/up/503');
      expect([own.fields['retry-after'], own.fields['cache-control']]).toEqual([
        ['120'],
        ['no-store'],
      ]);
      const [, full] = await both('/up/full/503');
      expect([full.fields['retry-after'], full.fields['cache-control']]).toEqual([
        ['7'],
        ['max-age=7'],
      ]);
      expect(full.headers['content-language']).toBe(sourceLocale);
    });
  });
}

/** Fields of the first answer that the second has not, or has otherwise. */
function lostFields(before: Answer, after: Answer): string[] {
  return Object.entries(before.fields).flatMap(([name, values = []]) =>
    OF_THE_BODY.has(name) ||
    values.every((value) => holds(after.fields[name], value) || isMore(value, after.fields[name]))
      ? []
      : [`${name}: ${values.join(' | ')}, now ${after.fields[name]?.join(' | ') ?? 'nothing'}`],
  );
}

/** Both servers have a site of their own, written a moment apart. */
function withoutTimes({ fields }: Answer): object {
  return { ...fields, date: [], etag: [], 'last-modified': [] };
}

/** Lists may be joined and split (RFC 9110, Section 5.3), and Apache says Allow in any order. */
function holds(lines: readonly string[] | undefined, value: string): boolean {
  const members = new Set(lines?.flatMap(split));
  return split(value).every((member) => members.has(member));
}

/** A page that nobody may keep need not say when it is asked for again. */
function isMore(value: string, lines: readonly string[] | undefined): boolean {
  return value === 'no-cache' && lines?.includes('no-store') === true;
}

function split(line: string): string[] {
  return line.split(/, */);
}
