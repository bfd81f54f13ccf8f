import { existsSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TemporaryRoot } from '../../test/temporary-root.ts';
import type { Change } from '../edit/change.ts';
import { applyChanges } from './apply-changes.ts';

const FACTS = 'content/iana/404.yaml';
const OWNER = 'content/iana/owner.yaml';
const OTHER = 'content/nginx/499.yaml';
const GONE = 'content/nginx/498.yaml';
/** A file stands where its folder should. */
const UNWRITABLE = { path: `${OTHER}/x.yaml`, before: undefined, after: 'a' };
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
  expect(applyChanges(root.path, [{ path: FACTS, before: 'other', after }])).toBe(false);
  expect(root.text(FACTS)).toBe(text);
  expect(said).toMatch(
    /^content\/iana\/404\.yaml was changed by someone else.*\nNothing was changed\.\n$/,
  );
});

test('says why a file cannot be written', () => {
  using root = new TemporaryRoot();
  expect(applyChanges(root.path, [UNWRITABLE])).toBe(false);
  expect(said).toMatch(/cannot be written \((?:ENOTDIR|EEXIST)\)\.\nNothing was changed/);
});

type Row = readonly [title: string, last: (root: TemporaryRoot) => Change];
test.each<Row>([
  ['be written', () => UNWRITABLE],
  ['be written through a link', (root) => link(root)],
  ['be found as it was read', () => ({ path: OTHER, before: 'other', after: 'c' })],
  ['be removed as it was read', () => ({ path: OTHER, before: 'other', after: undefined })],
  ['be removed, being gone', () => ({ path: GONE, before: 'other', after: undefined })],
])('takes everything back where one file cannot %s', (_title, last) => {
  using root = new TemporaryRoot();
  const change = last(root);
  const before = root.files();
  expect(
    applyChanges(root.path, [
      { path: FACTS, before: root.text(FACTS), after: undefined },
      { path: OWNER, before: root.text(OWNER), after: 'changed' },
      { path: 'content/new/200.yaml', before: undefined, after: 'made' },
      change,
    ]),
  ).toBe(false);
  expect(root.files()).toEqual(before);
  expect(said).toMatch(/\nNothing was changed\.\n$/);
  expect(said).toContain(change.path);
});

test('removes nothing before the rest is written', () => {
  using root = new TemporaryRoot();
  const stands: boolean[] = [];
  vi.mocked(process.stderr.write).mockImplementation(() => {
    stands.push(existsSync(root.at(FACTS)));
    return true;
  });
  const removed = { path: FACTS, before: root.text(FACTS), after: undefined };
  applyChanges(root.path, [removed, UNWRITABLE]);
  expect(stands).toEqual([true, true]);
});

test('names what cannot be put back', () => {
  using root = new TemporaryRoot();
  const text = root.text(OWNER);
  // Somebody else writes while we tell of the fault.
  vi.mocked(process.stderr.write).mockImplementation((line) => {
    said += String(line);
    root.write(OWNER, 'theirs');
    return true;
  });
  expect(
    applyChanges(root.path, [{ path: OWNER, before: text, after: 'changed' }, UNWRITABLE]),
  ).toBe(false);
  expect(said).toMatch(/could not be put back:\n {2}content\/iana\/owner\.yaml\n$/);
  expect(root.text(OWNER)).toBe('theirs');
});

function link(root: TemporaryRoot): Change {
  symlinkSync(root.at('locales'), root.at('content/elsewhere'));
  return { path: 'content/elsewhere/200.yaml', before: undefined, after: 'a' };
}
