import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLF } from './lines-of-logs.ts';
import { polystatus, type Outcome } from './polystatus.ts';

/** Each run starts the program three times. */
const RUNS = 6;

const answered = fc.constantFrom(
  `${CLF} "GET /a HTTP/1.1" 404 1`,
  '{"uri":"/a","method":"GET","status":503}',
  'GET /b 477 1.022 ms - 143',
  'method=GET path=/ status=200',
);
const other = fc.constantFrom('', '...', 'status', '{"a":1}', 'GET /c', 'took 12034 ms', '"', '🙂');
const mixture = fc
  .tuple(fc.array(answered, { minLength: 2 }), fc.array(other))
  .chain(([some, others]) => {
    const all = [...some, ...others];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

function sum(text: string, expression: RegExp): number {
  return [...text.matchAll(expression)].reduce((total, [, count]) => total + Number(count), 0);
}

const UNREAD = /^(\d+) lines? could not be read/gm;

/** How each form tells of answers and of lines without one. */
const FORMS: readonly [form: readonly string[], count: (outcome: Outcome) => number][] = [
  [[], ({ stdout }) => sum(stdout, /^(\d+) {2}\d{3} {2}/gm) + sum(stdout, UNREAD)],
  [['--short'], ({ stdout, stderr }) => sum(stdout, /^(\d+)\t/gm) + sum(stderr, UNREAD)],
  [
    ['--json'],
    ({ stdout }) => {
      const records = JSON.parse(stdout) as { readonly count: number; readonly unread: number }[];
      return records.reduce((total, { count }) => total + count, records[0]?.unread ?? 0);
    },
  ],
];

it('every line of a log is counted or said to be unread, in whatever form', () => {
  fc.assert(
    fc.property(mixture, (lines) => {
      const given = lines.filter((line) => line !== '').length;
      for (const [form, count] of FORMS)
        expect(count(polystatus(['explain', ...form], undefined, lines.join('\n')))).toBe(given);
    }),
    { numRuns: RUNS },
  );
});
