import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { check } from '../src/check/check.ts';
import { sortDiagnostics, type Diagnostic } from '../src/report/diagnostic.ts';
import type { ReadResult } from '../src/read/read.ts';
import { placeOf } from './place-of.ts';
import { sources, today } from './project.ts';
import { withTexts, type Change } from './with-texts.ts';

/** A row of a table. */
export type Row = readonly [
  title: string,
  change: Change,
  /** Where the rule then finds a fault; see place-of.ts. */
  faults: readonly string[],
  /** What the project was before, for a rule that asks what got lost. */
  before?: Change,
];

/**
 * Makes a test of each row. Only what this one rule says is compared, whatever else the change does.
 * All it says in them stands in said/<id>.txt, word by word: `vitest run -u` writes it anew.
 *
 * @example testRule('brackets', [['one left open', { tr: 'Bu (yanlış.' }, ['tr']]])
 * @example testRule('numbers-kept', [['another number', { en: '30 s.', tr: '20 s.' }, ['tr']]])
 */
export function testRule(id: string, rows: readonly Row[]): void {
  const known = rows.map((): readonly Diagnostic[] | undefined => undefined);
  const saidIn = (index: number): readonly Diagnostic[] => {
    const [, change = {}, , before] = rows[index] ?? [];
    return (known[index] ??= diagnosticsOf(id, change, before));
  };
  test.each(rows.map(([title, change, faults], index) => [title, change, faults, index] as const))(
    '%s',
    (_title, change, faults, index) => {
      expect(placesOf(id, saidIn(index), change)).toEqual(faults);
    },
  );
  test('says it in these words', async () => {
    const sentences = rows.flatMap((_row, index) => saidIn(index).map(sentenceOf));
    const text = [...new Set(sentences)].sort().join('');
    await expect(text).toMatchFileSnapshot(`said/${id}.txt`);
  });
}

function sentenceOf({ code, severity, message, hint }: Diagnostic): string {
  return `${severity} ${code}: ${message}\n  ${hint}\n`;
}

/** Each with its code where that is another than the rule’s id. */
function placesOf(id: string, faults: readonly Diagnostic[], change: Change): string[] {
  const texts = new Map(sources(withTexts(change)).map(({ path, text }) => [path, text]));
  return faults.map((fault) => {
    const place = placeOf(fault, texts.get(fault.file));
    return fault.code === id ? place : `${place} ${fault.code}`;
  });
}

/** The places of one rule’s faults. */
export function faultsOf(id: string, change: Change): string[] {
  return placesOf(id, diagnosticsOf(id, change), change);
}

/** All that one rule says of a change. */
export function diagnosticsOf(id: string, change: Change, before?: Change): Diagnostic[] {
  const codes = rules.find((rule) => rule.id === id)?.codes ?? [id];
  const { diagnostics, heldBack } = check(readOf(change), today, before && readOf(before));
  // What else the change does may explain it, and is of no concern here.
  return sortDiagnostics([...diagnostics, ...heldBack]).filter(({ code }) => codes.includes(code));
}

function readOf(change: Change): ReadResult {
  return { sources: sources(withTexts(change)), diagnostics: [] };
}
