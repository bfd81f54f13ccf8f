import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyChanges } from './apply-changes.ts';
import { TemporaryRoot } from './temporary-root.ts';

const FACTS = 'content/iana/404.yaml';
let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

test('makes, changes and removes', () => {
  using root = new TemporaryRoot();
  const before = root.text(FACTS);
  expect(
    applyChanges(root.path, [
      { path: 'content/new/200.yaml', before: undefined, after: 'a' },
      { path: FACTS, before, after: 'b' },
    ]),
  ).toBe(true);
  expect(root.text('content/new/200.yaml') + root.text(FACTS)).toBe('ab');
  expect(applyChanges(root.path, [{ path: FACTS, before: 'b', after: undefined }])).toBe(true);
  expect(existsSync(root.at(FACTS))).toBe(false);
  expect(said).toBe('');
});

test.each([
  ['changed', 'c'],
  ['removed', undefined],
])('leaves alone and names a file that somebody changed, to be %s', (_title, after) => {
  using root = new TemporaryRoot();
  const text = root.text(FACTS);
  const others = { path: 'content/new/200.yaml', before: undefined, after: 'a' };
  expect(applyChanges(root.path, [{ path: FACTS, before: 'other', after }, others])).toBe(false);
  expect(root.text(FACTS)).toBe(text);
  expect(root.text(others.path)).toBe('a');
  expect(said).toMatch(/^content\/iana\/404\.yaml was changed by someone else/);
});

test('says why a file cannot be written', () => {
  using root = new TemporaryRoot();
  expect(
    applyChanges(root.path, [{ path: `${FACTS}/x.yaml`, before: undefined, after: 'a' }]),
  ).toBe(false);
  expect(said).toMatch(/cannot be written \((?:ENOTDIR|EEXIST)\)/);
});
