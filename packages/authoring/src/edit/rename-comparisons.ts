import type { Project } from '@polystatus/core';
import type { ChangeSet } from './change.ts';
import { COMPARE, comparisonFile, comparisonsOf, wordsId, wordsPath } from './comparisons-of.ts';
import { EditError } from './edit-error.ts';
import { isBelow } from './references.ts';
import { renameKey } from './rename-key.ts';

/**
 * Lets the comparisons of a code follow its new id: their files, and their words in every language.
 *
 * @returns the new id of a message of theirs; of any other, its own
 * @throws EditError where a compared code would no longer be a registered one
 */
export function renameComparisons(
  project: Project,
  changes: ChangeSet,
  from: string,
  to: string,
): (message: string) => string {
  const names = comparisonsOf(project, from);
  const [first] = names;
  if (first !== undefined && to.includes('/'))
    throw new EditError(
      `Only registered codes are compared, and ${comparisonFile(first)} compares ${from}. Remove it first.`,
    );
  const newNames = new Map(
    names.map((name) => {
      const codes = name.split('-').map((code) => (code === from ? to : code));
      return [name, codes.sort().join('-')] as const;
    }),
  );
  for (const [name, newName] of newNames) {
    changes.move(comparisonFile(name), comparisonFile(newName));
    const path = wordsPath(name);
    for (const { namespaces } of project.locales.values()) {
      const file = namespaces.get(COMPARE);
      const keys = file?.messages.map(({ key }) => key) ?? [];
      const edit = (change: (text: string) => string): void =>
        changes.edit(file?.parsed.source.path ?? '', change);
      if (keys.includes([...path, useOf(from)].join('.')))
        edit((text) => renameKey(text, [...path, useOf(from)], useOf(to)));
      if (keys.some((key) => isBelow(key, path.join('.'))))
        edit((text) => renameKey(text, path, newName));
    }
  }
  return (message) => {
    for (const [name, newName] of newNames) {
      if (!isBelow(message, wordsId(name))) continue;
      const key = message.slice(wordsId(name).length);
      return wordsId(newName) + (key === `.${useOf(from)}` ? `.${useOf(to)}` : key);
    }
    return message;
  };
}

/** Key of the advice when to send a code. */
const useOf = (id: string): string => `use-${id}`;
