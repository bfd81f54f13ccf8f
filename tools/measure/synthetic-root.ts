import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parcelOf } from '@polystatus/authoring';
import { buildProject, read, targetLocales } from '@polystatus/core';
import { contentScript } from './content-script.ts';

/** How large a root is wanted. */
export interface RootSize {
  /** Messages of one language; whole entries, so that there may be a few more. */
  readonly messages: number;
  /** Languages; further ones than our complete ones repeat French, for each is to say everything. */
  readonly locales: number;
}

/** French as it is written in further countries: the rules of its language, in other folders. */
const COUNTRIES =
  'BE BF BI BJ CD CF CG CI CM DJ DZ GA GF GN GP GQ HT KM LU MA MC MG ML MQ MR MU NC NE RE RW SC SN';
const REGISTRY = 'iana';

/**
 * Makes a root of a wanted size from the real content, so that sentences, lengths and markup are
 * those of real text. A large one repeats entries under new owners `copy-<n>-<owner>`; a small one
 * holds the first of the registry’s codes and no interface. Locks are written as `content sync` does.
 *
 * @param root repository with content/ and locales/
 * @param out folder to fill; what an earlier run left there is replaced
 * @returns number of messages of one language, by the export for translators
 */
export function syntheticRoot(root: string, out: string, { messages, locales }: RootSize): number {
  copyComplete(root, out);
  const own = countMessages(out);
  if (own > messages) keepFirst(out, messages);
  else addCopies(out, messages - own);
  const tags = tagsOf(out);
  for (const country of COUNTRIES.split(' ').slice(0, Math.max(0, locales - tags.length)))
    cpSync(join(out, 'locales/fr'), join(out, `locales/fr-${country}`), { recursive: true });
  for (const tag of tagsOf(out)) rmSync(join(out, 'locales', tag, 'lock.json'), { force: true });
  spawnSync(process.execPath, [...contentScript, 'sync', '--root', out]);
  return countMessages(out);
}

/**
 * Copies the facts, and the languages that promise everything: the messages of one are those of all.
 *
 * @param out folder to fill; what an earlier run left there is replaced
 */
export function copyComplete(root: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(root, 'content'), join(out, 'content'), { recursive: true });
  for (const tag of tagsOf(root)) {
    const folder = join(root, 'locales', tag);
    if (/^tier:/m.test(readFileSync(join(folder, 'locale.yaml'), 'utf8'))) continue;
    cpSync(folder, join(out, 'locales', tag), { recursive: true });
  }
}

export function countMessages(root: string): number {
  return Math.max(...messagesByLocale(root));
}

/** Messages that have a text, of each language but the source. */
export function messagesByLocale(root: string): number[] {
  const project = buildProject(read(root).sources, []);
  return targetLocales(project).map(
    (locale) => parcelOf(project, locale).units.filter(({ target }) => target !== '').length,
  );
}

function tagsOf(root: string): string[] {
  return foldersIn(join(root, 'locales'));
}

function foldersIn(path: string): string[] {
  const found = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return found.map(({ name }) => name).sort();
}

/** As many codes of the registry as fit, without what in them speaks of others. */
function keepFirst(out: string, messages: number): void {
  const kept = new Set<string>();
  let left = messages;
  for (const path of entriesIn(out).filter((entry) => dirname(entry) === REGISTRY)) {
    left -= messagesOf(join(out, 'locales/en', path));
    if (left >= 0) kept.add(basename(path, '.yaml'));
  }
  const about = (id: string, line: string): string => (kept.has(id) ? line : '');
  for (const part of ['content', ...tagsOf(out).map((tag) => `locales/${tag}`)]) {
    for (const name of foldersIn(join(out, part)))
      if (name !== REGISTRY) rmSync(join(out, part, name), { recursive: true });
    for (const name of readdirSync(join(out, part, REGISTRY))) {
      const path = join(out, part, REGISTRY, name);
      const id = /^(\d{3})\.yaml$/.exec(name)?.[1];
      if (id !== undefined && !kept.has(id)) rmSync(path);
      else
        change(path, (text) =>
          text
            .replace(
              /^ +(?:- )?["']?((?:[a-z-]+\/)?\d{3})["']?(?::.*)?\n/gm,
              (line, other: string) => about(other, line),
            )
            .replace(/^(\d{3}),.*\n/gm, (line, other: string) => about(other, line))
            .replace(/\]\(((?:[a-z-]+\/)?\d{3})\)/g, (link, other: string) =>
              kept.has(other) ? link : '](200)',
            ),
        );
    }
  }
}

/** `iana/404.yaml` and so on. */
function entriesIn(out: string): string[] {
  return readdirSync(join(out, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z-]+[\\/]\d{3}\.yaml$/.test(path))
    .sort();
}

function addCopies(out: string, wanted: number): void {
  const entries = entriesIn(out);
  const tags = tagsOf(out);
  let left = wanted;
  for (let copy = 0; left > 0; copy++) {
    for (const path of entries) {
      if (left <= 0) return;
      const owner = dirname(path);
      const name = `copy-${copy}-${owner}`;
      copyFile(
        join(out, 'content', owner, 'owner.yaml'),
        join(out, 'content', name, 'owner.yaml'),
        (text) => text,
      );
      copyFile(
        join(out, 'content', path),
        join(out, 'content', name, basename(path)),
        withoutRegistry,
      );
      for (const tag of tags)
        copyFile(
          join(out, 'locales', tag, path),
          join(out, 'locales', tag, name, basename(path)),
          (text) => retitled(text, copy + 2),
        );
      left -= messagesOf(join(out, 'locales/en', path));
    }
  }
}

/** Texts of an entry, and its synonyms as one. */
function messagesOf(path: string): number {
  const [words = ''] = readFileSync(path, 'utf8').split('\nsynonyms:');
  return (words.match(/^(?: *- |(?: {2})?["']?[\w/-]+["']?: *\S)/gm)?.length ?? 0) + 1;
}

/** What only the registry may say of a code. */
function withoutRegistry(text: string): string {
  return text.replace(/^(?:state|expires|former-phrases):.*\n(?:(?: |-).*\n)*/gm, '');
}

/** Titles differ within a language. */
function retitled(text: string, number: number): string {
  return text.replace(/^(title: (["']?)(.{1,56}?))\2$/m, `$1 ${number}$2`);
}

function copyFile(from: string, to: string, edit: (text: string) => string): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, edit(readFileSync(from, 'utf8')));
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}
