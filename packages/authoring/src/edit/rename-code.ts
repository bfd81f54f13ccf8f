import type { Project } from '@polystatus/core';
import { statusPath } from '@polystatus/status/id';
import { ChangeSet, type Change } from './change.ts';
import { assertCode, assertFree, codeFiles } from './code-files.ts';
import { mapLocks } from './map-locks.ts';
import { isBelow, linkTo, referencesTo } from './references.ts';
import { renameComparisons } from './rename-comparisons.ts';
import { renameKey } from './rename-key.ts';
import { setMessage } from './set-message.ts';

/**
 * Gives a code another id: its files move, and every place that names it follows, so that nothing
 * becomes stale.
 *
 * @param texts path below the root → text of the file
 * @throws EditError where the one code is not there or the other one is
 */
export function renameCode(
  project: Project,
  texts: ReadonlyMap<string, string>,
  from: string,
  to: string,
): Change[] {
  assertCode(project, from);
  assertFree(project, to);
  const changes = new ChangeSet(texts);
  const link = (text: string): string => renameLinks(text, from, to);
  // Keys last: the paths of the other places lead over them.
  const references = referencesTo(project, from).sort(
    (a, b) => Number(a.kind === 'sentence') - Number(b.kind === 'sentence'),
  );
  for (const { file, path, kind, text } of references) {
    changes.edit(file, (old) => {
      if (kind === 'sentence') return renameKey(old, path, to);
      if (kind === 'link') return setMessage(old, path, link(text));
      return setMessage(old, path, to + text.slice(from.length));
    });
  }
  changes.edit(`content/${statusPath(from)}`, (old) =>
    // The number itself; YAML reads 0 before it as it likes.
    old.replace(/^(code:[ \t]*)\d+/m, (_, head: string) => head + Number(to.slice(-3))),
  );
  const compared = renameComparisons(project, changes, from, to);
  const id = (old: string): string =>
    isBelow(old, from)
      ? to + old.slice(from.length)
      : compared(old).replace(relatedKey(from), `.related.${to}`);
  mapLocks(changes, project, id, link);
  for (const path of codeFiles(project, from))
    changes.move(path, path.replace(statusPath(from), statusPath(to)));
  return changes.list();
}

/** @example renameLinks('[499](nginx/499)', 'nginx/499', 'nginx/498') // '[498](nginx/498)' */
function renameLinks(text: string, from: string, to: string): string {
  return text
    .replaceAll(`[${from}${linkTo(from)}`, `[${to}${linkTo(to)}`)
    .replaceAll(`[${from.slice(-3)}${linkTo(from)}`, `[${to.slice(-3)}${linkTo(to)}`)
    .replaceAll(linkTo(from), linkTo(to));
}

/** The end of a message id: why the code is related. */
export function relatedKey(id: string): RegExp {
  return new RegExp(`\\.related\\.${id}$`);
}
