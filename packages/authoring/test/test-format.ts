import type { Diagnostic } from '@polystatus/core';
import { fingerprint } from '@polystatus/core/state';
import { NOT_XML } from '@polystatus/status/xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentLine } from '../src/exchange/comment-line.ts';
import { decode } from '../src/exchange/decode.ts';
import type { ExchangeFormat } from '../src/exchange/exchange-format.ts';
import { FileFaults } from '../src/exchange/file-faults.ts';
import type { Parcel, PlacedUnit, Unit, UnitState } from '../src/exchange/parcel.ts';

/** What breaks file formats, mixed with all planes of Unicode. */
const NASTY = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'",
  "'=x",
  "''@",
  '＝1',
  '"',
  '""',
  '\\',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  ' ',
  '\u00A0',
  '\u202F',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\u0000',
  '\u0001',
  '\u007F',
  '\uFFFE',
  '\uFFFF',
  '\u{10FFFF}',
  '\u{1F600}',
  '\u202E',
  'ı',
  'İ',
  'e\u0301',
  '&',
  '&amp;',
  '&#xD;',
  '&lol;',
  '<',
  '>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<ph id="1"/>',
  '</source>',
  '<?xml?>',
  '`404`',
  '`a',
  '``',
  '{{count}}',
  '{{',
  '[403](403)',
  '[`a` b](403)',
  '[](x)',
  '](403)',
  ',',
  ';',
  '#',
  '#~',
  '#, fuzzy',
  'msgid "x"',
  'msgstr',
  '%s',
  '__proto__',
  '404',
  '0',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const someText = text.filter((one) => one !== '');
/** Notes and earlier sources are ours; none holds what XML cannot. */
const cleanText = text.map((one) => one.replace(NOT_XML, ''));
const comment = cleanText.map((one) => commentLine([one]));
const note = cleanText.map((one) => one.replace(/\s+/g, ' ').trim() || undefined);
const target = fc.oneof(
  fc.record({
    state: fc.constantFrom<UnitState>('translated', 'reviewed'),
    target: someText,
    previous: fc.constant(undefined),
  }),
  fc.record({ state: fc.constant('stale' as const), target: someText, previous: cleanText }),
  fc.constant({ state: 'missing' as const, target: '', previous: undefined }),
);
const ids = [
  '404.title',
  '404.causes.0',
  '404.related.nginx/499',
  '404.synonyms',
  'nginx/499.headers.Retry-After',
  'ui/site.search.results_one',
];
const unit: fc.Arbitrary<Unit> = fc
  .record({
    id: fc.constantFrom(...ids),
    source: text,
    note,
    comment,
    limit: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
    translation: target,
  })
  .map(({ translation, ...rest }) => ({
    ...rest,
    ...translation,
    base: fingerprint(translation.target),
  }));

/** Parcels as `parcelOf` makes them: each message once, file by file. */
export const parcel: fc.Arbitrary<Parcel> = fc
  .uniqueArray(unit, { selector: ({ id }) => id, maxLength: ids.length })
  .map((units) => ({
    sourceLocale: 'en',
    targetLocale: 'tr',
    units: units.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  }));

/** Reads a file as import does, from its bytes. */
export function readBack(format: ExchangeFormat, content: string | Uint8Array) {
  const found: Diagnostic[] = [];
  const faults = new FileFaults('file', found);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const decoded = decode(bytes, faults);
  const read = decoded === undefined ? undefined : format.read?.(decoded, faults);
  return { read, faults: found.map(({ line, code }) => `${line} ${code}`), diagnostics: found };
}

export function withoutLine({ line: _, otherId: __, unfinished: ___, ...unit }: PlacedUnit): Unit {
  return unit;
}

/** The contract of every format that comes back. */
export function testFormat(format: ExchangeFormat): void {
  // A NUL is in no file of ours: decoding refuses it before a format sees it.
  const read = (content: string) => format.read?.(content, new FileFaults('file', []));

  test(`${format.name}: nothing is lost, and the same bytes come out again`, () => {
    fc.assert(
      fc.property(parcel, (original) => {
        const written = format.write(original);
        const back = read(written);
        expect(back?.units.map(withoutLine)).toEqual(original.units);
        const again = format.write({ ...original, units: back?.units.map(withoutLine) ?? [] });
        expect(again).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  test(`${format.name}: each unit knows its line`, () => {
    fc.assert(
      fc.property(parcel, (original) => {
        const written = format.write(original);
        const lines = written.split('\n');
        for (const { id, line } of read(written)?.units ?? [])
          expect(lines[line - 1]).toContain(id);
      }),
      { numRuns: 100 },
    );
  });

  test(`${format.name}: a file cut off anywhere is refused, or only lacks its end`, () => {
    fc.assert(
      fc.property(parcel, fc.double({ min: 0, max: 1, noNaN: true }), (original, share) => {
        const written = format.write(original);
        const back = read(written.slice(0, Math.floor(written.length * share)));
        const known = new Map(original.units.map((one) => [one.id, one]));
        // The last unit may be short; the ones before it are whole.
        for (const one of back?.units.slice(0, -1) ?? [])
          expect(withoutLine(one)).toEqual(known.get(one.id));
      }),
      { numRuns: 200 },
    );
  });

  test(`${format.name}: noise is refused, not thrown on`, () => {
    fc.assert(
      fc.property(text, (noise) => {
        const found: Diagnostic[] = [];
        const back = format.read?.(noise, new FileFaults('file', found));
        expect(back === undefined || back.units.length >= 0).toBe(true);
        expect(back !== undefined || found.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
}
