import { sourceLocale, type LocaleFiles, type Project } from '@polystatus/core';
import { wordTexts } from '@polystatus/core/state';

/** What a change means for readers of one language. */
export interface LocaleChanges {
  readonly tag: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** The source changed, the translation did not. Empty for the source language. */
  readonly nowStale: readonly string[];
}

export interface Changes {
  /** Ids of whole codes. */
  readonly facts: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  readonly locales: readonly LocaleChanges[];
}

/**
 * Compares two states of the content by meaning: codes and messages, not lines.
 *
 * @param before the base of a pull request
 * @param after its head
 */
export function changes(before: Project, after: Project): Changes {
  const source = sourceLocale(after);
  const moved = new Set(difference(textsOf(sourceLocale(before)), textsOf(source)).changed);
  const tags = [...new Set([...before.locales.keys(), ...after.locales.keys()])].sort();
  return {
    facts: difference(factTexts(before), factTexts(after)),
    locales: tags.map((tag) => {
      const old = textsOf(before.locales.get(tag));
      const now = textsOf(after.locales.get(tag));
      const isStale = ([id, text]: [string, string]): boolean =>
        moved.has(id) && old.get(id) === text;
      const nowStale = tag === source?.tag ? [] : [...now].filter(isStale).map(([id]) => id);
      return { tag, ...difference(old, now), nowStale };
    }),
  };
}

function factTexts(project: Project): Map<string, string> {
  return new Map([...project.facts].map(([id, { parsed }]) => [id, JSON.stringify(parsed.value)]));
}

function textsOf(files: LocaleFiles | undefined): Map<string, string> {
  return files ? wordTexts(files) : new Map();
}

function difference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes['facts'] {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after]
      .filter(([id, text]) => before.has(id) && before.get(id) !== text)
      .map(([id]) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}
