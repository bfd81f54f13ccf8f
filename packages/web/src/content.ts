import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type {
  Comparison,
  Entry,
  Facts,
  Locale,
  Owner,
  Question,
} from '@polystatus/status/compiled';
import { openContent } from '@polystatus/status/content';

/* The only place where the site reads content: core's compiled files. */

/** The world of the tests is other content; turbo passes the variable to no build. */
export const compiled =
  process.env['POLYSTATUS_COMPILED'] ??
  dirname(createRequire(import.meta.url).resolve('@polystatus/core/compiled/facts.json'));
export const content = openContent(compiled);

export const {
  facts: factsById,
  owners: ownersById,
  choose,
  ecosystems,
  /** Every language but the source. */
  coverage,
  dates,
  catalog,
} = content;
/** The languages of the site. */
export const locales: readonly Locale[] = content.localesOf('site');
/** Those of what it shows and serves: error pages, JSON, the API. */
export const appLocales: readonly Locale[] = content.localesOf('apps');
export const questions: readonly Question[] = Object.values(choose.questions);
export const comparisons: readonly Comparison[] = Object.values(content.comparisons);
/** All statuses in the order readers see them: by number, the registry's first. */
export const statuses = content.ids.map((id) => facts(id));
export const owners: readonly Owner[] = Object.values(ownersById).filter(
  ({ codes }) => codes.length > 0,
);

export function facts(id: string): Facts {
  return found(factsById[id], id);
}

export function hasStatus(id: string): boolean {
  return Object.hasOwn(factsById, id);
}

export function entry(tag: string, id: string): Entry {
  return found(catalog(tag)[id], `${tag} ${id}`);
}

export function owner(id: string): Owner {
  return found(ownersById[id], id);
}

export function locale(tag: string): Locale {
  return found(
    content.locales.find((item) => item.tag === tag),
    tag,
  );
}

export const sourceLocale: Locale = found(
  locales.find(({ source }) => source),
  'source locale',
);

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The compiled content has no ${name}.`);
  return value;
}
