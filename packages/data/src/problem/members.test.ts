import { expect, test } from 'vitest';
import { jsonOf, members } from './members.ts';

test.each(
  'locale english type title status detail instance titleEn constructor prototype __proto__'.split(
    ' ',
  ),
)('no member is called %s', (name) => {
  expect(
    members(
      Object.fromEntries([
        [name, 'a'],
        ['b', 'c'],
      ]),
    ),
  ).toEqual({ b: 'c' });
});

test('members are what JSON carries of own properties', () => {
  const inherited = Object.create({ above: 1 }) as object;
  const own = { a: 1, b: { c: [true, null] }, d: undefined, e: () => 1, f: Symbol('f'), g: '' };
  expect(members(Object.assign(inherited, own))).toEqual({ a: 1, b: { c: [true, null] }, g: '' });
  expect(members({ at: new Date(0) })).toEqual({ at: '1970-01-01T00:00:00.000Z' });
});

test('what is handed out is a copy, without a prototype of its own', () => {
  const inner = { list: [1] };
  const read = members({ inner });
  inner.list.push(2);
  expect(read).toEqual({ inner: { list: [1] } });
  expect(jsonOf('a', JSON.parse('{"__proto__": {"b": 1}, "c": 2}'))).toEqual({ c: 2 });
});

test('what JSON cannot carry is named', () => {
  const cycle: Record<string, unknown> = {};
  cycle['again'] = cycle;
  expect(() => members({ cycle })).toThrow('The member “cycle” cannot be written as JSON.');
  expect(() => members({ big: 1n })).toThrow(TypeError);
});
