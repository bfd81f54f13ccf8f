import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRegistry } from './registry.ts';

const csv = readFileSync(new URL('../../../content/iana/registry.csv', import.meta.url), 'utf8');
const entries = parseRegistry(csv);

test('the registry assigns 64 codes', () => {
  expect(entries.size).toBe(64);
  for (const { number, range } of entries.values()) {
    expect(csv.slice(...range)).toMatch(new RegExp(`^${number},[^\\r\\n]+\\]"?$`));
  }
});

test.each([
  [
    '104',
    'Upload Resumption Supported',
    'temporary',
    /^\d{4}-\d\d-\d\d$/,
    /^draft-ietf-/,
    undefined,
  ],
  ['200', 'OK', 'registered', /^$/, /^RFC 9110$/, '15.3.1'],
  ['306', '(Unused)', 'unused', /^$/, /^RFC 9110$/, '15.4.7'],
  ['418', '(Unused)', 'unused', /^$/, /^RFC 9110$/, '15.5.19'],
  ['425', 'Too Early', 'registered', /^$/, /^RFC 8470$/, undefined],
  ['510', 'Not Extended', 'obsoleted', /^$/, /^RFC 2774$/, undefined],
] as const)('%s %s is %s', (number, phrase, state, expires, document, section) => {
  const entry = entries.get(number);
  expect(entry).toMatchObject({ number, phrase, state, section });
  expect(entry?.expires ?? '').toMatch(expires);
  expect(entry?.document).toMatch(document);
});

test('nearly all are simply registered', () => {
  const states = Object.groupBy(entries.values(), ({ state }) => state);
  const numbers = Object.fromEntries(
    Object.entries(states).map(([state, list]) => [state, list.map(({ number }) => number)]),
  );
  expect(numbers).toMatchObject({ temporary: ['104'], unused: ['306', '418'], obsoleted: ['510'] });
  expect(numbers['registered']).toHaveLength(60);
});

test.each([
  ['299-300,Unassigned,', []],
  ['299,Unassigned,', []],
  ['299,"Fine, ""really""","[RFC9110, Section 1]"', ['Fine, "really"']],
  ['', []],
  ['299', ['']],
])('%s', (line, phrases) => {
  expect([...parseRegistry(line).values()].map(({ phrase }) => phrase)).toEqual(phrases);
});
