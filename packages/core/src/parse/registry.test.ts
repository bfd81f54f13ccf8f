import { expect, test } from 'vitest';
import { worldSources } from '../../test/world-sources.ts';
import { parseRegistry } from './registry.ts';

const csv = worldSources.find(({ path }) => path === 'content/iana/registry.csv')?.text ?? '';
const entries = parseRegistry(csv);

test('each row but the heading assigns a code, and knows its place', () => {
  expect(entries.size).toBe(csv.trim().split('\n').length - 1);
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
  ['418', '(Unused)', 'unused', /^$/, /^RFC 9110$/, '15.5.19'],
  ['429', 'Too Many Requests', 'registered', /^$/, /^RFC 6585$/, undefined],
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
  expect(numbers).toMatchObject({ temporary: ['104'], unused: ['418'], obsoleted: ['510'] });
  expect(numbers['registered']).toHaveLength(entries.size - 3);
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
