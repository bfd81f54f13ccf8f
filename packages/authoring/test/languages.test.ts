import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check, rules } from '@polystatus/core';
import { sources, today, type Overrides } from '@polystatus/core/test/project';
import { newLocale } from '../src/content/new/locale.ts';
import { usualRules } from '../src/content/new/usual-rules.ts';

/*
 * A page of right prose in each language of packages/core/languages, as `content new locale` starts
 * it, with the conventions of typography that are usual there: no rule finds anything, however the
 * language is written. Pages that have them also try quotations, questions, lists, units, names and
 * addresses.
 */

const folder = fileURLToPath(import.meta.resolve('@polystatus/core/languages/en.yaml'));
const SOURCE = 'en';
const tags = readdirSync(new URL('.', `file://${folder}`)).map((file) => file.replace('.yaml', ''));

interface Page {
  readonly entry: unknown;
  readonly interface: unknown;
  readonly signs?: Readonly<Record<string, string>>;
}

function filesOf(tag: string): Overrides {
  const url = new URL(`${tag}.yaml`, `file://${folder}`);
  const { entry, interface: words, signs } = parse(readFileSync(url, 'utf8')) as Page;
  const schema = (name: string, up: string): string =>
    `# yaml-language-server: $schema=${up}packages/core/schemas/${name}.schema.json\n`;
  const write = (value: unknown): string => stringify(value, { lineWidth: 0 });
  return {
    [`locales/${tag}/iana/404.yaml`]: schema('entry', '../../../') + write(entry),
    [`locales/${tag}/ui/site.yaml`]: `${schema('messages', '../../../')}# Words of a page.\n${write(words)}`,
    ...(signs && {
      [`locales/${tag}/ui/signs.yaml`]: `${schema('messages', '../../../')}# Sentences with many signs.\n${write(signs)}`,
    }),
    // The source has its own.
    ...(tag !== SOURCE && { [`locales/${tag}/locale.yaml`]: localeOf(tag) }),
  };
}

/** It promises everything, so that nothing is only a warning. */
function localeOf(tag: string): string {
  const [change] = newLocale(tag, [SOURCE], 'complete');
  return (change?.after ?? '').replace('glossary: []', UNITS);
}

/** A number and its unit stay together, which all pages agree on. */
const UNITS = 'glossary: []\nunits: { space: "\\u00A0", names: { MB: [], kB: [], s: [] } }';

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
