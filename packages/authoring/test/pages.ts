import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Overrides } from '@polystatus/core/test/project';
import { newLocale } from '../src/content/new/locale.ts';

/** Pages of right prose, packages/core/languages, as the files of a project. */
const folder = fileURLToPath(import.meta.resolve('@polystatus/core/languages/en.yaml'));
export const SOURCE = 'en';
export const tags = readdirSync(new URL('.', `file://${folder}`)).map((file) =>
  file.replace('.yaml', ''),
);

interface Page {
  readonly entry: unknown;
  readonly interface: unknown;
  /** Quotations, questions, lists, units, names and addresses, in some languages. */
  readonly signs?: Signs;
}
export type Signs = Readonly<Record<string, string>>;

export function pageOf(tag: string): Page {
  return parse(readFileSync(new URL(`${tag}.yaml`, `file://${folder}`), 'utf8')) as Page;
}

/** All of a page. */
export function filesOf(tag: string): Overrides {
  const { entry, interface: words, signs } = pageOf(tag);
  return {
    [`locales/${tag}/iana/404.yaml`]: schemaOf('entry', '../../../') + write(entry),
    [`locales/${tag}/ui/site.yaml`]: messages(words),
    ...(signs && signsOf(tag, signs)),
    ...localeOf(tag),
  };
}

export function signsOf(tag: string, signs: Signs): Overrides {
  return { [`locales/${tag}/ui/signs.yaml`]: messages(signs) };
}

/**
 * As `content new locale` begins it, with the conventions of typography that are usual there. It
 * promises everything, so that nothing is only a warning. The source has its own.
 */
export function localeOf(tag: string): Overrides {
  if (tag === SOURCE) return {};
  const [change] = newLocale(tag, [SOURCE], 'complete');
  const text = (change?.after ?? '').replace('glossary: []', UNITS);
  return { [`locales/${tag}/locale.yaml`]: text };
}

/** A number and its unit stay together, which all pages agree on. */
const UNITS = 'glossary: []\nunits: { space: "\\u00A0", names: { MB: [], kB: [], s: [] } }';

function messages(value: unknown): string {
  return `${schemaOf('messages', '../../../')}# Words of a page.\n${write(value)}`;
}

function schemaOf(name: string, up: string): string {
  return `# yaml-language-server: $schema=${up}packages/core/schemas/${name}.schema.json\n`;
}

function write(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
