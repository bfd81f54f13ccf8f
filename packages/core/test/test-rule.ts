import { expect, test } from 'vitest';
import { faults, type Case } from './project.ts';

/**
 * Makes a test of each row.
 *
 * A change that shows one rule its fault may show another one too: only the codes that the table
 * itself names are compared, in every row.
 */
export function testRule(cases: readonly Case[]): void {
  const codes = new Set(cases.flatMap(([, , expected]) => expected.map(codeOf)));
  test.each(cases)('%s', (_title, overrides, expected) => {
    expect(faults(overrides).filter((fault) => codes.has(codeOf(fault)))).toEqual(expected);
  });
}

function codeOf(fault: string): string {
  return fault.slice(fault.lastIndexOf(' ') + 1);
}
