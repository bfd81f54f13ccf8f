import { describe, expect, test } from 'vitest';
import { facts, owners } from '@polystatus/data/facts';
import { openCompiled } from '@polystatus/core/world/built';
import { factsSource } from '../build/facts.ts';

const content = openCompiled();

/** Everything that could be changed, at any depth. */
function changeable(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(changeable)];
}

test.each(content.ids)('facts of %s are what the content says, in that order', (id) => {
  const compiled = content.facts[id];
  expect(JSON.stringify(facts(id))).toBe(JSON.stringify(compiled));
  expect(facts(id)).toStrictEqual(compiled);
});

test('owners are what the content says', () => {
  const compiled = Object.values(content.owners);
  const numbers = new Set(Object.values(content.facts).map(({ code }) => code));
  const all = new Set([...numbers].flatMap((code) => owners(code)));
  expect([...all].sort((a, b) => a.id.localeCompare(b.id))).toStrictEqual(
    compiled.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
});

test.each([
  [
    413,
    'python',
    'HTTPStatus.CONTENT_TOO_LARGE',
    { since: '3.13', older: 'HTTPStatus.REQUEST_ENTITY_TOO_LARGE' },
  ],
  [102, 'spring', 'HttpStatus.PROCESSING', { deprecated: '7.0' }],
  [413, 'rust', 'StatusCode::PAYLOAD_TOO_LARGE', undefined],
  [404, 'python', 'HTTPStatus.NOT_FOUND', undefined],
])('%d in %s: a name, and its versions beside it', (code, ecosystem, name, versions) => {
  expect(facts(code)?.constants[ecosystem]).toBe(name);
  expect(facts(code)?.constantVersions?.[ecosystem]).toEqual(versions);
});

describe('what everyone shares', () => {
  test('is the same object each time, by number and by id', () => {
    expect(facts(404)).toBe(facts('404'));
    expect(facts(444)).toBe(facts('nginx/444'));
    expect(owners(404)[0]).toBe(owners(200)[0]);
  });

  test('cannot be changed at any depth', () => {
    expect(content.ids.flatMap((id) => changeable(facts(id)))).toEqual([]);
    expect(owners(404).flatMap(changeable)).toEqual([]);
    expect(changeable({ a: [{}] })).toHaveLength(3);
  });

  test('is a list of one’s own for owners', () => {
    (owners(404) as unknown[]).length = 0;
    expect(owners(404)).toHaveLength(1);
  });
});

test.each([1000, 499, -1, 404.5, Number.NaN, '', 'iana/404', '__proto__', 'length'])(
  'there are no facts of %s',
  (unknown) => expect(facts(unknown)).toBeUndefined(),
);

describe('packing', () => {
  const withFacts = (own: object): string =>
    factsSource({
      ...content,
      ids: ['404'],
      facts: { '404': { ...content.facts['404'], ...own } as never },
    });

  test.each([{ id: '405' }, { code: 405 }, { owner: 'nginx' }, { class: null }])(
    'refuses facts whose id says something else: %j',
    (own) => expect(() => withFacts(own)).toThrow(TypeError),
  );

  test('writes letters that stand for words as JSON escapes', () => {
    expect(withFacts({ phrase: 'Işık' })).toContain('I\\\\u015f\\\\u0131k');
  });
});
