import { sourceLocale, type File, type Project } from '@polystatus/core';

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
  const facts = difference(factTexts(before), factTexts(after));
  const source = { before: sourceMessages(before), after: sourceMessages(after) };
  const tags = [...new Set([...before.locales.keys(), ...after.locales.keys()])].sort();
  const sourceTag = sourceLocale(after)?.tag;
  return {
    facts,
    locales: tags.map((tag) => {
      const [old, now] = [messages(before, tag), messages(after, tag)];
      const moved = new Set(difference(source.before, source.after).changed);
      const nowStale =
        tag === sourceTag
          ? []
          : [...now]
              .filter(([id, text]) => moved.has(id) && old.get(id) === text)
              .map(([id]) => id);
      return { tag, ...difference(old, now), nowStale };
    }),
  };
}

function factTexts(project: Project): Map<string, string> {
  return new Map([...project.facts].map(([id, { parsed }]) => [id, JSON.stringify(parsed.value)]));
}

function sourceMessages(project: Project): Map<string, string> {
  return messages(project, sourceLocale(project)?.tag ?? '');
}

function messages(project: Project, tag: string): Map<string, string> {
  const files = project.locales.get(tag);
  const result = new Map<string, string>();
  const collect = (prefix: string, from: ReadonlyMap<string, File<unknown>> | undefined): void => {
    for (const [name, file] of from ?? []) {
      for (const { key, text } of file.messages) result.set(`${prefix}${name}.${key}`, text);
    }
  };
  collect('', files?.entries);
  collect('ui/', files?.namespaces);
  return result;
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
