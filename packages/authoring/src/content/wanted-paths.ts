import { relative, sep } from 'node:path';
import { didYouMean } from '@polystatus/status/did-you-mean';
import { fromHere, UsageError } from './arguments.ts';

/** Whether a file was asked for. */
export type IsWanted = (path: string) => boolean;

/**
 * The files that words of the command line stand for: each is a file or a folder, given from where
 * the user stands or from the root.
 *
 * @param words none means every file
 * @param paths what there is, below the root
 * @throws a UsageError for a word that names nothing there, with what it may be a slip of
 * @example wantedPaths(['locales/tr'], root, paths)('locales/tr/iana/404.yaml') // true
 */
export function wantedPaths(
  words: readonly string[],
  root: string,
  paths: ReadonlySet<string>,
): IsWanted {
  const wanted = words.map((word) => pathOf(word, root, paths));
  return (path) => wanted.length === 0 || wanted.some((prefix) => isIn(path, prefix));
}

function pathOf(word: string, root: string, paths: ReadonlySet<string>): string {
  const given = relative(root, fromHere(word)).split(sep).join('/');
  const fromRoot = word.replace(/\/$/, '').replace(/^\.\//, '');
  const path = [given, fromRoot].find((candidate) =>
    [...paths].some((known) => isIn(known, candidate)),
  );
  if (path !== undefined) return path;
  const folders = [...paths].flatMap((known) =>
    known.split('/').map((_step, index, steps) => steps.slice(0, index + 1).join('/')),
  );
  const near = didYouMean(fromRoot, [...new Set(folders)]);
  throw new UsageError(
    `There is no file “${word}” in content/ or locales/.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

function isIn(path: string, prefix: string): boolean {
  return prefix === '' || path === prefix || path.startsWith(`${prefix}/`);
}
