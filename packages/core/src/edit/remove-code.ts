import { identify } from '../identity.ts';
import { sourceLocale, type Project } from '../project.ts';
import { ChangeSet, type Change } from './change.ts';
import { assertCode, codeFiles } from './code-files.ts';
import { mapLock } from './map-lock.ts';
import { isBelow, referencesTo, type Reference } from './references.ts';
import { relatedKey } from './rename-code.ts';
import { removeMessage } from './remove-message.ts';

export interface Removal {
  readonly changes: readonly Change[];
  /** Sentences that link to the code; only people can say what they should say now. */
  readonly left: readonly Reference[];
}

/**
 * Removes a code: facts, entries, lock lines, and where other codes relate to it.
 *
 * @param texts path below the root → text of the file
 * @throws EditError where the code is not there
 */
export function removeCode(
  project: Project,
  texts: ReadonlyMap<string, string>,
  id: string,
): Removal {
  assertCode(project, id);
  const own = new Set(codeFiles(project, id));
  const references = referencesTo(project, id).filter(({ file }) => !own.has(file));
  const changes = new ChangeSet(texts);
  // From the end, so that the places of the others stay.
  for (const { file, path, kind } of references.toReversed()) {
    if (kind === 'link') continue;
    changes.edit(file, (old) =>
      removeMessage(old, kind === 'exception' ? path.slice(0, -1) : path),
    );
  }
  const source = sourceLocale(project);
  for (const files of project.locales.values())
    mapLock(
      changes,
      files,
      source,
      (old) => (isBelow(old, id) || relatedKey(id).test(old) ? undefined : old),
      (text) => text,
    );
  for (const path of own) changes.remove(path);
  const owner = ownerOf(id);
  const siblings = [...project.facts.values()].filter((facts) => facts.owner === owner);
  const ownerFile = `content/${owner}/owner.yaml`;
  if (siblings.length <= 1 && project.paths.has(ownerFile)) changes.remove(ownerFile);
  const gone = new Set(
    references
      .filter(({ kind }) => kind === 'sentence')
      .map(({ file, path }) => `${file} ${path.join('.')}`),
  );
  return {
    changes: changes.list(),
    left: references.filter(
      ({ kind, file, path }) => kind === 'link' && !gone.has(`${file} ${path.join('.')}`),
    ),
  };
}

function ownerOf(id: string): string {
  const identity = identify(`content/${id.includes('/') ? id : `iana/${id}`}.yaml`);
  return identity?.kind === 'facts' ? identity.owner : '';
}
