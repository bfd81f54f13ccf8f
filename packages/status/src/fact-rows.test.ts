import { describe, expect, test } from 'vitest';
import type { Facts } from '../generated/compiled.ts';
import { comparedFacts, factRows } from './fact-rows.ts';

const rfc = { document: 'RFC 9110', section: '15.4.3', url: 'https://a.example/' };
const browsers = {
  chrome: '103',
  firefox: '120',
  safari: null,
  key: 'http.status.103',
  url: 'https://a.example/',
  checked: '2026-08-07',
};
const found: Facts = {
  id: '302',
  code: 302,
  owner: 'iana',
  class: 'redirection',
  phrase: 'Found',
  formerPhrases: [],
  state: 'registered',
  definedIn: [rfc],
  seenIn: ['response'],
  content: 'allowed',
  headers: [{ name: 'Location', level: 'should', in: 'response' }],
  related: ['307'],
  constants: {},
  examples: [{ request: 'GET / HTTP/1.1', response: 'HTTP/1.1 302 Found' }],
};

test('rows stand in one order; what is not told has none', () => {
  expect(factRows(found).map(({ label }) => label)).toEqual([
    'label.phrase',
    'label.class',
    'label.state',
    'label.definedIn',
    'label.content',
    'label.headers',
  ]);
});

test.each<readonly [string, Partial<Facts>, unknown[]]>([
  ['phrase', {}, [{ kind: 'text', text: 'Found', lang: 'en' }]],
  ['class', {}, [{ kind: 'class', name: 'redirection' }]],
  ['class', { class: null }, [{ kind: 'class', name: 'outside' }]],
  ['state', {}, [{ kind: 'word', word: 'state.registered' }]],
  [
    'state',
    { state: 'temporary', expires: '2026-11-13' },
    [{ kind: 'word', word: 'state.temporary', date: '2026-11-13' }],
  ],
  ['cacheable', { cacheable: 'never' }, [{ kind: 'word', word: 'cacheable.never' }]],
  ['method', { method: 'may-change' }, [{ kind: 'word', word: 'method.may-change' }]],
  ['retry', { retry: 'after-delay' }, [{ kind: 'word', word: 'retry.after-delay' }]],
  [
    'seenIn',
    { seenIn: ['response', 'log'] },
    [
      { kind: 'word', word: 'seenIn.response' },
      { kind: 'word', word: 'seenIn.log' },
    ],
  ],
  ['definedIn', {}, [{ kind: 'source', source: rfc }]],
  ['firstDefinedIn', { firstDefinedIn: rfc }, [{ kind: 'source', source: rfc }]],
  [
    'formerPhrases',
    { formerPhrases: [{ phrase: 'Moved', ...rfc }] },
    [{ kind: 'former', former: { phrase: 'Moved', ...rfc } }],
  ],
  [
    'support',
    { support: [browsers, { ...browsers, feature: 'rel=preload', checked: '2026-01-31' }] },
    [
      { kind: 'support', support: browsers },
      { kind: 'support', support: { ...browsers, feature: 'rel=preload', checked: '2026-01-31' } },
      {
        kind: 'word',
        word: 'support.checked',
        date: '2026-01-31',
        url: 'https://a.example/',
      },
    ],
  ],
  [
    'precedence',
    { precedence: { place: 1, reason: 'earliest' } },
    [{ kind: 'word', word: 'precedence.earliest' }],
  ],
])('%s of %j', (name, more, values) => {
  const row = factRows({ ...found, ...more }).find((one) => one.name === name);
  expect(row?.values).toEqual(values);
});

describe('compared', () => {
  const names = (sides: readonly Facts[]) => {
    const { differs, agrees } = comparedFacts(sides);
    return [differs.map(({ name }) => name), agrees.map(({ name }) => name)];
  };

  test.each<readonly [string, Partial<Facts>, string[]]>([
    ['nothing', {}, []],
    ['a value', { content: 'none' }, ['content']],
    ['a fact that one code lacks', { method: 'kept' }, ['method']],
    ['header fields', { headers: [] }, ['headers']],
    [
      'when a level holds',
      { headers: [{ name: 'Location', level: 'should', when: 'after-post', in: 'response' }] },
      ['headers'],
    ],
    [
      'what each code has of its own',
      { phrase: 'Moved', seenIn: ['log'], precedence: { place: 1, reason: 'in-use' } },
      [],
    ],
  ])('%s differs', (_what, more, differing) => {
    const [differs, agrees] = names([found, { ...found, ...more }]);
    expect(differs).toEqual(differing);
    expect([...(differs ?? []), ...(agrees ?? [])].sort()).toEqual(
      [...new Set(['class', 'content', 'definedIn', 'headers', 'state', ...differing])].sort(),
    );
  });

  test('a code that lacks the fact has no value for it', () => {
    const { differs } = comparedFacts([found, { ...found, method: 'get' }, found]);
    expect(differs.map(({ values }) => values)).toEqual([
      [[], [{ kind: 'word', word: 'method.get' }], []],
    ]);
  });

  test('what words say of a header field makes no difference', () => {
    const headers = found.headers.map((field) => ({ ...field, purpose: 'Where it is.' }));
    const told = { ...found, headers };
    expect(comparedFacts([found, told]).differs).toEqual([]);
  });
});
