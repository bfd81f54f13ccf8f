import type { Project } from '@polystatus/core';
import type { ChangeSet } from './change.ts';
import { COMPARE, comparisonFile, comparisonsOf, wordsId, wordsPath } from './comparisons-of.ts';
import { isBelow } from './references.ts';
import { removeMessage } from './remove-message.ts';

/**
 * Removes what compares a code with others: without it there is nothing to compare.
 *
 * @returns whether a message was of one of these comparisons
 */
export function removeComparisons(
  project: Project,
  changes: ChangeSet,
  id: string,
): (message: string) => boolean {
  const names = comparisonsOf(project, id);
  for (const name of names) {
    changes.remove(comparisonFile(name));
    for (const { namespaces } of project.locales.values())
      changes.edit(namespaces.get(COMPARE)?.parsed.source.path ?? '', (text) =>
        removeMessage(text, wordsPath(name)),
      );
  }
  return (message) => names.some((name) => isBelow(message, wordsId(name)));
}
