import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  diagnose,
  EN,
  FACTS,
  faults,
  FR,
  FR_UI,
  sources,
  TR,
  TR_UI,
  textOf,
} from '../../test/project.ts';
import { sortDiagnostics } from '../report/diagnostic.ts';

/** Generous: it ends a hang and measures nothing. */
const TIMEOUT = 60_000;

test(
  'whatever stands in a file, the check ends with faults and not with an exception',
  { timeout: TIMEOUT },
  () => {
    const paths = sources().map(({ path }) => path);
    const line = fc.constantFrom(
      ...new Set(sources().flatMap(({ text }) => text.split(/(?<=\n)/))),
    );
    const junk = fc.oneof(
      line,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a: ', '- ', '[', '{}', '\n', '404'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(junk), (path, pieces) => {
        const found = diagnose({ [path]: pieces.join('') });
        expect(found).toEqual(sortDiagnostics(found));
      }),
      { numRuns: 60 },
    );
  },
);

test('one line changed in a good file never breaks the check', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(FACTS, EN, TR, FR, FR_UI),
      fc.nat(30),
      fc.constantFrom(
        '',
        'x',
        '  x: 1',
        '- 1',
        '\t',
        'title: [',
        'related:',
        '<<<<<<< a',
        '"',
        'é: {a: b}',
      ),
      (path, at, line) => {
        const lines = textOf(path).split('\n');
        lines.splice(at % lines.length, 1, line);
        expect(() => faults({ [path]: lines.join('\n') })).not.toThrow();
      },
    ),
    { numRuns: 60 },
  );
});

const BYTES = 250_000;
/** Each made an earlier expression or comparison take minutes. */
test.each<readonly [string, string, string]>([
  ['braces', TR, `description: "${'{{'.repeat(BYTES / 2)}"`],
  ['link beginnings', TR, `description: "${']('.repeat(BYTES / 2)}"`],
  ['tag beginnings', TR, `description: "${'<a'.repeat(BYTES / 2)}"`],
  ['digits', TR, `title: ${'1_'.repeat(BYTES / 2)}x`],
  ['blanks', TR, `title: "a${' '.repeat(BYTES)}b"`],
  ['keys', FACTS, Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
  [
    'keys of a namespace',
    TR_UI,
    Array.from({ length: 15_000 }, (_, index) => `k${index}: a`).join('\n'),
  ],
  ['items', TR, `causes: [${Array.from({ length: 20_000 }, (_, index) => index).join(',')}]`],
  ['hyphens', TR, `title: a${'-a'.repeat(BYTES / 2)}`],
  ['words', TR, `title: ${'ab '.repeat(BYTES / 3)}`],
  ['backticks', TR, `title: "${'`'.repeat(BYTES)}"`],
  ['brackets', FACTS, '['.repeat(BYTES)],
])('250 kB of %s do not hold it up', { timeout: TIMEOUT }, (_title, path, text) => {
  expect(diagnose({ [path]: text }).some(({ file }) => file === path)).toBe(true);
});
