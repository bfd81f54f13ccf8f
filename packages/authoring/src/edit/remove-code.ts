import { identify, type Project } from '@polystatus/core';
import { ChangeSet, type Change } from './change.ts';
import { assertCode, codeFiles } from './code-files.ts';
import { mapLocks } from './map-locks.ts';
import { isBelow, referencesTo, type Reference } from './references.ts';
import { removeComparisons } from './remove-comparisons.ts';
import { removeMessage } from './remove-message.ts';
import { relatedKey } from './rename-code.ts';

export interface Removal {
  readonly changes: readonly Change[];
  /** Sentences that link to the code, and answers that end at it alone: people must rewrite them. */
  readonly left: readonly Reference[];
}

/**
 * Removes a code: facts, entries, lock lines, comparisons, and where other codes relate to it.
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
    if (isLeft(kind)) continue;
    changes.edit(file, (old) =>
      removeMessage(old, kind === 'exception' ? path.slice(0, -1) : path),
    );
  }
  const wasCompared = removeComparisons(project, changes, id);
  mapLocks(
    changes,
    project,
    (old) => (isBelow(old, id) || relatedKey(id).test(old) || wasCompared(old) ? undefined : old),
    (text) => text,
  );
  for (const path of own) changes.remove(path);
  const owner = ownerOf(id);
  const siblings = [...project.facts.values()].filter((facts) => facts.owner === owner);
  const ownerFile = `content/${owner}/owner.yaml`;
  if (siblings.length <= 1 && project.paths.has(ownerFile)) changes.remove(ownerFile);
  const placeOf = ({ file, path }: Reference): string => `${file} ${path.join('.')}`;
  const gone = new Set(references.filter(({ kind }) => kind === 'sentence').map(placeOf));
  const isComparison = ({ file, path }: Reference): boolean => {
    const identity = identify(file);
    return (
      identity?.kind === 'messages' &&
      wasCompared(`ui/${identity.namespace}.${path.map(String).join('.')}`)
    );
  };
  return {
    changes: changes.list(),
    left: references.filter(
      (reference) =>
        isLeft(reference.kind) && !gone.has(placeOf(reference)) && !isComparison(reference),
    ),
  };
}

function isLeft(kind: Reference['kind']): boolean {
  return kind === 'link' || kind === 'only-choice';
}

function ownerOf(id: string): string {
  const identity = identify(`content/${id.includes('/') ? id : `iana/${id}`}.yaml`);
  return identity?.kind === 'facts' ? identity.owner : '';
}
