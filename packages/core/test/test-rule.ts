import { expect, test } from 'vitest';
import { rules } from '#generated/rules.ts';
import { check } from '../src/check.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import type { ReadResult } from '../src/read.ts';
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
 *
 * @example testRule('brackets', [['one left open', { tr: 'Bu (yanlış.' }, ['tr']]])
 * @example testRule('digits', [['another number', { en: '30 s', tr: '20 s' }, ['tr']]])
 */
export function testRule(id: string, rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))(
    '%s',
    (_title, [, change, faults, before]) => {
      expect(faultsOf(id, change, before)).toEqual(faults);
    },
  );
}

/** The places of one rule’s faults, each with its code where that is another than the rule’s id. */
export function faultsOf(id: string, change: Change, before?: Change): string[] {
  const texts = new Map(sources(withTexts(change)).map(({ path, text }) => [path, text]));
  return diagnosticsOf(id, change, before).map((fault) => {
    const place = placeOf(fault, texts.get(fault.file));
    return fault.code === id ? place : `${place} ${fault.code}`;
  });
}

/** All that one rule says of a change. */
export function diagnosticsOf(id: string, change: Change, before?: Change): Diagnostic[] {
  const codes = rules.find((rule) => rule.id === id)?.codes ?? [id];
  return check(readOf(change), today, before && readOf(before)).diagnostics.filter(({ code }) =>
    codes.includes(code),
  );
}

function readOf(change: Change): ReadResult {
  return { sources: sources(withTexts(change)), diagnostics: [] };
}
