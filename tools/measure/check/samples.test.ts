import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { check, read } from '@polystatus/core';
import { projectRoot } from '../../../packages/core/test/project.ts';
import { copyComplete, countMessages, syntheticRoot } from '../synthetic-root.ts';
import { writePeerFiles } from './peer-files.ts';
import { plant, spoilt } from './plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'polystatus-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a grown root has the size asked for, and only valid files', () => {
  const root = join(folder, 'grown');
  const messages = syntheticRoot(projectRoot, root, { messages: 100, locales: 5 });
  expect(messages).toBeGreaterThanOrEqual(100);
  expect(messages).toBeLessThan(120);
  const { project, diagnostics } = check(read(root), '2026-06-15');
  expect([...project().locales.keys()].sort()).toEqual(['en', 'fr', 'fr-BE', 'fr-BF', 'tr']);
  expect(new Set([...project().locales.values()].map(({ entries }) => entries.size)).size).toBe(1);
  expect(diagnostics.filter(({ code }) => /^(?:missing|unknown|wrong|stale)/.test(code))).toEqual(
    [],
  );
});

test('a language that promises less is left behind, so that all say as much', () => {
  const [root, out] = [join(folder, 'several'), join(folder, 'complete')];
  cpSync(projectRoot, root, { recursive: true });
  cpSync(join(root, 'locales/tr'), join(root, 'locales/az'), { recursive: true });
  writeFileSync(join(root, 'locales/az/locale.yaml'), 'name: Azərbaycanca\ntier: apps\n');
  copyComplete(root, out);
  expect(existsSync(join(out, 'locales/tr/locale.yaml'))).toBe(true);
  expect(existsSync(join(out, 'locales/az'))).toBe(false);
  expect(countMessages(out)).toBe(countMessages(projectRoot));
});

test('a small root keeps whole entries', () => {
  const root = join(folder, 'small');
  expect(syntheticRoot(projectRoot, root, { messages: 20, locales: 3 })).toBeLessThanOrEqual(20);
});

test('peers get every message, in their own syntax', () => {
  const files = writePeerFiles(projectRoot, join(folder, 'peers'));
  const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const french = json(join(files.json, 'fr.json'));
  expect(Object.keys(french)).toHaveLength(countMessages(projectRoot));
  expect(json(join(files.json, 'en.json'))['ui/site.search.results_one']).toBe('{count} result');
  expect(
    json(join(files.i18next, 'locales/en/translation.json'))['ui/site.search.results_one'],
  ).toBe('{{count}} result');
  expect(Object.values(french).every((text) => !text.includes('{{'))).toBe(true);
  expect(readFileSync(join(files.po, 'fr.po'), 'utf8')).toContain('msgctxt "404.synonyms"');
});

test('the same seed plants the same defects, and only there the sources differ', () => {
  const { sources, defects } = plant(projectRoot, 1);
  expect(plant(projectRoot, 1).defects).toEqual(defects);
  expect(defects.length).toBeGreaterThan(5);
  expect(new Set(defects.map(({ tag, id }) => `${tag} ${id}`)).size).toBe(defects.length);
  const changed = spoilt(sources, defects).filter(
    ({ text }, index) => text !== sources[index]?.text,
  );
  expect(new Set(changed.map(({ path }) => path))).toEqual(
    new Set(defects.map(({ path }) => path)),
  );
});
