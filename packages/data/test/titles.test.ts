import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ambiguousNumbers, packTitles } from '../build/titles.ts';
import { unpack } from '../src/unpack.ts';

const number = fc.integer({ min: 0, max: 999 }).map((code) => `${code}`.padStart(3, '0'));
const registered = fc.integer({ min: 100, max: 599 }).map(String);
const owner = fc.constantFrom('nginx', 'aws-elb', 'esri');
const title = fc.stringMatching(/^[A-ZÀÇİŞ][\wığüşöçéèê’ (),-]{0,30}$/u);
const titles = fc
  .array(
    fc.tuple(
      fc.oneof(
        registered,
        fc.tuple(owner, number).map((parts) => parts.join('/')),
      ),
      title,
    ),
  )
  .map((entries) => Object.fromEntries(entries));

test('unpacking what was packed gives every title back', () => {
  fc.assert(
    fc.property(titles, (table) => {
      const unpacked = unpack(packTitles(table));
      for (const [id, text] of Object.entries(table)) expect(unpacked[id]).toBe(text);
    }),
  );
});

test('a bare number means the registry’s code, else the only owner’s, else nothing', () => {
  fc.assert(
    fc.property(titles, (table) => {
      const unpacked = unpack(packTitles(table));
      const ambiguous = ambiguousNumbers(Object.keys(table));
      for (const id of Object.keys(table)) {
        const code = Number(id.slice(-3));
        const only = ambiguous.includes(code) ? undefined : table[id];
        expect(unpacked[code]).toBe(table[code] ?? only);
      }
    }),
  );
});

test.each(['a|b', '404', 'nginx/4'])('refuses a title it could not unpack: %s', (text) => {
  expect(() => packTitles({ '404': text })).toThrow('cannot be packed');
});
