import { expect, test } from 'vitest';
import { check, rules } from '@polystatus/core';
import { sources, today, type Overrides } from '@polystatus/core/test/project';
import { usualRules } from '../src/content/new/usual-rules.ts';
import { filesOf, tags } from './pages.ts';

/*
 * A page of right prose in each language of packages/core/languages: no rule finds anything, however
 * the language is written.
 */

const files = Object.assign({}, ...tags.map(filesOf)) as Overrides;
const found = Map.groupBy(
  check({ sources: sources(files), diagnostics: [] }, today).diagnostics.filter(
    ({ file }) => file in files,
  ),
  ({ file }) => file.split('/')[1] ?? '',
);

test.each(tags)('%s', (tag) => {
  const faults = found.get(tag) ?? [];
  expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});

test('the languages are written in many ways', () => {
  const scripts = new Set(tags.map((tag) => new Intl.Locale(tag).maximize().script));
  expect([tags.length >= 40, scripts.size >= 15]).toEqual([true, true]);
});

test('every convention of typography is tried in some language', () => {
  const tried = new Set(tags.flatMap(usualRules));
  expect(rules.filter(({ id, usualIn }) => usualIn && !tried.has(id))).toEqual([]);
});
