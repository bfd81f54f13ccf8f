import { fileURLToPath } from 'node:url';
import { check } from '../src/check/check.ts';
import type { Diagnostic } from '../src/report/diagnostic.ts';
import { identify } from '../src/read/identity.ts';
import { read, type Source } from '../src/read/read.ts';

/** A root with two codes (404, nginx/499), three languages and one interface namespace. */
export const projectRoot = fileURLToPath(new URL('fixtures/project/', import.meta.url));

/** The day on which the tests check dates. */
export const today = '2026-06-15';

export const FACTS = 'content/iana/404.yaml';
export const NGINX_FACTS = 'content/nginx/499.yaml';
export const REGISTRY = 'content/iana/registry.csv';
export const [EN, TR, FR] = ['en', 'tr', 'fr'].map(
  (tag) => `locales/${tag}/iana/404.yaml`,
) as Three;
export const [EN_UI, TR_UI, FR_UI] = ['en', 'tr', 'fr'].map(
  (tag) => `locales/${tag}/ui/site.yaml`,
) as Three;
export const [EN_LOCALE, TR_LOCALE, FR_LOCALE] = ['en', 'tr', 'fr'].map(
  (tag) => `locales/${tag}/locale.yaml`,
) as Three;
type Three = [string, string, string];

/** A row of a table: what was done, how, and the faults it makes. */
export type Case = readonly [title: string, overrides: Overrides, faults: readonly string[]];

/** Path below the root → text; `null` takes the file away. */
export type Overrides = Readonly<Record<string, string | null>>;

const files: ReadonlyMap<string, string> = new Map(
  read(projectRoot).sources.map(({ path, text }) => [path, text]),
);

/** The text of a file of the unchanged project, or of the one to begin with instead. */
export function textOf(path: string, instead = path): string {
  const text = files.get(path) ?? files.get(instead);
  if (text === undefined) throw new Error(`The project has no file ${path}.`);
  return text;
}

/** One file with a piece of its text replaced; the piece must be there. */
export function edit(path: string, from: string, to: string): Overrides {
  const text = textOf(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”.`);
  return { [path]: text.replace(from, () => to) };
}

/** The project’s sources, with some files replaced, added or taken away. */
export function sources(overrides: Overrides = {}): Source[] {
  return Object.entries({ ...Object.fromEntries(files), ...overrides }).flatMap(([path, text]) => {
    const identity = identify(path);
    if (!identity) throw new Error(`${path} has no place in the design.`);
    return text === null ? [] : [{ path, identity, text }];
  });
}

/** Everything that is wrong with the project after some changes. */
export function diagnose(overrides: Overrides = {}, day = today): readonly Diagnostic[] {
  return check({ sources: sources(overrides), diagnostics: [] }, day).diagnostics;
}

/** The same as one line a fault, `file:line:column code`. */
export function faults(overrides: Overrides = {}, day = today): string[] {
  return diagnose(overrides, day).map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}
