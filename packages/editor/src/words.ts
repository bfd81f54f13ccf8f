import { fileURLToPath } from 'node:url';
import { buildProject, read, sourceLocale, type LocaleFiles, type Source } from '@polystatus/core';
import type { EditorWords } from './protocol.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

const NAMESPACES = new Set(['desk', 'rules']);

/**
 * What the editor itself says, in every language it speaks: `locales/<tag>/ui/desk.yaml` and
 * `rules.yaml` of this repository, whatever root is edited.
 */
export function editorWords(): EditorWords {
  const project = buildProject(read(repository).sources.filter(isOurs), []);
  const source = sourceLocale(project);
  const languages = [...project.locales.values()].filter(({ namespaces }) =>
    namespaces.has('desk'),
  );
  const tags = new Set(languages.map(({ tag }) => tag));
  return {
    desk: Object.fromEntries(languages.map((files) => [files.tag, textsOf(files, 'desk')])),
    fallbacks: Object.fromEntries(
      languages.map(({ tag, locale }) => {
        const chain = new Set([...(locale?.value?.fallback ?? []), source?.tag ?? tag]);
        return [tag, [...chain].filter((other) => other !== tag && tags.has(other))];
      }),
    ),
    // Below a rule’s sentence, what it found is told in the source language anyway.
    rules: Object.fromEntries(languages.map((files) => [files.tag, textsOf(files, 'rules')])),
  };
}

function isOurs({ identity }: Source): boolean {
  return (
    identity.kind === 'locale' ||
    (identity.kind === 'messages' && NAMESPACES.has(identity.namespace))
  );
}

function textsOf({ namespaces }: LocaleFiles, name: string): Record<string, string> {
  const messages = namespaces.get(name)?.messages ?? [];
  return Object.fromEntries(messages.map(({ key, text }) => [key, text]));
}
