import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { check } from '../src/check/check.ts';
import { emptyMemory } from '../src/check/memory.ts';
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
 * All it says in them stands in said/<id>.txt, word by word, with what it underlines: `vitest run -u`
 * writes it anew.
 *
 * @example testRule('brackets', [['one left open', { tr: 'Bu (yanlış.' }, ['tr']]])
 * @example testRule('numbers-kept', [['another number', { en: '30 s.', tr: '20 s.' }, ['tr']]])
 */
export function testRule(id: string, rows: readonly Row[]): void {
  const known = rows.map((): readonly Placed[] | undefined => undefined);
  const saidIn = (index: number): readonly Placed[] => {
    const [, change = {}, , before] = rows[index] ?? [];
    return (known[index] ??= placed(diagnosticsOf(id, change, before), change));
  };
  test.each(rows.map(([title, , faults], index) => [title, faults, index] as const))(
    '%s',
    (_title, faults, index) => {
      expect(saidIn(index).map((fault) => shortOf(id, fault))).toEqual(faults);
    },
  );
  test('says it in these words', async () => {
    const sentences = rows.flatMap((_row, index) => saidIn(index).map(sentenceOf));
    const text = [ofItself(id), ...[...new Set(sentences)].sort()].join('');
    await expect(text).toMatchFileSnapshot(`said/${id}.txt`);
  });
}

/** What others are told of a rule: readers, a new locale.yaml, and what they hold back for it. */
function ofItself(id: string): string {
  const { description, usualIn = [], explains = [] } = rules.find((rule) => rule.id === id) ?? {};
  return [
    description,
    usualIn.length > 0 ? `Usual in ${usualIn.join(' ')}.` : [],
    explains.length > 0 ? `Explains ${explains.join(' ')}.` : [],
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

type Placed = Diagnostic & ReturnType<typeof placeOf>;

function sentenceOf({ code, severity, message, hint, words }: Placed): string {
  const underlined = words === undefined ? '' : `  ${JSON.stringify(words)} is underlined.\n`;
  return `${severity} ${code}: ${message}\n  ${hint}\n${underlined}`;
}

function placed(faults: readonly Diagnostic[], change: Change): Placed[] {
  const texts = new Map(sources(withTexts(change)).map(({ path, text }) => [path, text]));
  return faults.map((fault) => ({ ...fault, ...placeOf(fault, texts.get(fault.file)) }));
}

/** The place, with the code where that is another than the rule’s id. */
function shortOf(id: string, { code, place }: Placed): string {
  return code === id ? place : `${place} ${code}`;
}

/** The places of one rule’s faults. */
export function faultsOf(id: string, change: Change): string[] {
  return placed(diagnosticsOf(id, change), change).map((fault) => shortOf(id, fault));
}

/** Files that a row leaves as they are were parsed by one before it. */
const { opened } = emptyMemory();

/** All that one rule says of a change. */
export function diagnosticsOf(id: string, change: Change, before?: Change): Diagnostic[] {
  const codes = rules.find((rule) => rule.id === id)?.codes ?? [id];
  const memory = { ...emptyMemory(), opened };
  const { diagnostics, heldBack } = check(readOf(change), today, before && readOf(before), memory);
  // What else the change does may explain it, and is of no concern here.
  return sortDiagnostics([...diagnostics, ...heldBack]).filter(({ code }) => codes.includes(code));
}

function readOf(change: Change): ReadResult {
  return { sources: sources(withTexts(change)), diagnostics: [] };
}
