import { expect, test } from 'vitest';
import { mutantsOf } from './mutants.ts';

test.each<[text: string, faults: readonly string[]]>([
  ['f(a < b);', [';', 'f((a) <= (b));', 'f((a) >= (b));']],
  ['const x = a ?? b;', ['const x = (a);']],
  ['const x = !a && b;', ['const x = (!a) || (b);', 'const x = a && b;']],
  ['if (a) b();', ['if ((true)) b();', 'if ((false)) b();', 'if (a) ;']],
  ['const x = { a: 1 };', ['const x = { a: (1 + 1) };']],
  ["const x = ['a'];", ['const x = [];', "const x = [''];"]],
  ['const x = /^a+$/u;', ['const x = /a+$/u;', 'const x = /^a+/u;', 'const x = /^a?$/u;']],
  ['const x = a.some(b).trim();', ['const x = a.some(b);', 'const x = a.every(b).trim();']],
  ['for (;;) break;', ['for (;;) ;']],
  // What types say is no program.
  ["import a from 'a';\ntype B = 'c' | 1;\ninterface D { readonly e: true }", []],
  ["const x = y as 'z';", []],
])('%s', (text, faults) => {
  const made = mutantsOf(text).map(
    ({ start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
  );
  expect(made).toEqual(faults);
});
