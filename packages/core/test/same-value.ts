import { expect } from 'vitest';
import type { Diagnostic } from '../src/report/diagnostic.ts';
import { parse } from '../src/parse/parse.ts';
import { readValues } from '../src/parse/read-values.ts';

/** What the parser of record says; a text with a tab in it is always left to it. */
export function record(text: string): { value: unknown; faults: readonly Diagnostic[] } {
  const identity = { kind: 'owner', owner: 'test' } as const;
  const faults: Diagnostic[] = [];
  const parsed = parse({ path: 'content/test/owner.yaml', identity, text: `${text}#\t\n` }, faults);
  return { value: parsed?.value, faults };
}

/** Where values are read without places, they are what the parser of record says, keys in the same order. */
export function expectSame(text: string): void {
  const value = readValues(text);
  if (value === undefined) return;
  const recorded = record(text);
  expect(recorded.faults).toEqual([]);
  expect(value).toEqual(recorded.value);
  expect(JSON.stringify(value)).toBe(JSON.stringify(recorded.value));
}
