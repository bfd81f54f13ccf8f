import { expect, test } from 'vitest';
import { sources } from '../../test/project.ts';
import { Keys } from './keys.ts';

const keysOf = (overrides: Record<string, string>): Keys =>
  new Keys({ sources: sources(overrides), diagnostics: [] }, '2026-06-15');
const before = keysOf({ 'locales/en/history.json': '{}\n', 'locales/tr/lock.json': '{}\n' });

test.each([
  [
    'the history',
    'en',
    { 'locales/en/history.json': '{ }\n', 'locales/tr/lock.json': '{}\n' },
    true,
  ],
  ['a lock', 'tr', { 'locales/en/history.json': '{}\n', 'locales/tr/lock.json': '{ }\n' }, false],
])('%s: whether %s stays as its rules know it', (_file, tag, files, isSame) => {
  const after = keysOf(files);
  expect(after.language(tag) === before.language(tag)).toBe(isSame);
  expect(after.whole()).not.toBe(before.whole());
});
