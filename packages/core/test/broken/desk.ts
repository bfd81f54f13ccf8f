import { fileURLToPath } from 'node:url';
import { read, type Source } from '../../src/read/read.ts';
import { identify } from '../../src/read/identity.ts';
import { buildProject, targetLocales } from '../../src/validate/project.ts';
import { historyFor } from '../../src/state/history.ts';
import { historyPath } from '../../src/state/history-file.ts';
import { lockPath, printLock } from '../../src/state/lock.ts';
import { sync } from '../../src/state/sync.ts';
import { projectRoot } from '../project.ts';

/** A file that is edited, put there, or, without a text, taken away. */
export interface Edit {
  readonly path: string;
  readonly text: (before: string) => string | undefined;
}

/** Replaces a piece of a file, which must be there; one that begins with a sign of RegExp is none. */
export function change(path: string, from: string | RegExp, to: string): Edit {
  return {
    path,
    text: (before) => {
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${path} does not hold “${from}”.`);
      return after;
    },
  };
}

type Short = (from: string | RegExp, to: string) => Edit;
const entry =
  (tag: string): Short =>
  (from, to) =>
    change(`locales/${tag}/iana/404.yaml`, from, to);

/** Edits of the entry 404, of the words of the interface, and of what a language says of itself. */
export const [en, tr, fr] = [entry('en'), entry('tr'), entry('fr')];
export const ui: Short = (from, to) => change('locales/tr/ui/site.yaml', from, to);
export const locale: Short = (from, to) => change('locales/tr/locale.yaml', from, to);
export const facts: Short = (from, to) => change('content/iana/404.yaml', from, to);

/** Puts a file there, in place of another, if there is one. */
export function put(path: string, text: string): Edit {
  return { path, text: () => text };
}

/** Takes a file away. */
export function remove(path: string): Edit {
  return { path, text: () => undefined };
}

/** A row of the table: what somebody did, and the codes of what is found. */
export type Row = readonly [title: string, edits: Edit | readonly Edit[], ...codes: string[]];

const folder = fileURLToPath(new URL('../fixtures/desk/', import.meta.url));

/**
 * The project of the tests with four codes that lead to each other, written out as real entries are,
 * in three languages whose locks are in order. By path.
 */
export function deskFiles(): Map<string, string> {
  const texts = new Map(
    [...read(projectRoot).sources, ...read(folder).sources].map(({ path, text }) => [path, text]),
  );
  const project = buildProject(sourcesOf(texts), []);
  for (const target of targetLocales(project))
    texts.set(lockPath(target.tag), printLock(sync(project, target)));
  texts.set(
    historyPath('en'),
    historyFor(project, (path) => texts.get(path)),
  );
  return texts;
}

/** The files after some edits. */
export function edited(files: ReadonlyMap<string, string>, edits: Row[1]): Map<string, string> {
  const after = new Map(files);
  for (const { path, text } of 'path' in edits ? [edits] : edits) {
    const now = text(after.get(path) ?? '');
    if (now === undefined) after.delete(path);
    else after.set(path, now);
  }
  return after;
}

/** What a check is given. */
export function sourcesOf(files: ReadonlyMap<string, string>): Source[] {
  return [...files].flatMap(([path, text]) => {
    const identity = identify(path);
    return identity ? [{ path, identity, text }] : [];
  });
}
