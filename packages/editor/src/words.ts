import { fileURLToPath } from 'node:url';
import { buildProject, read, type Source } from '@polystatus/core';
import type { EditorWords } from './protocol.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

const NAMESPACES = new Set(['desk', 'rules']);

/**
 * What the editor itself says, in every language it speaks: `locales/<tag>/ui/desk.yaml` and
 * `rules.yaml` of this repository, whatever root is edited.
 */
export function editorWords(): EditorWords {
  const { locales } = buildProject(read(repository).sources.filter(isOurs), []);
  const texts = (name: string): EditorWords['desk'] =>
    Object.fromEntries(
      [...locales.values()].map(({ tag, namespaces }) => [
        tag,
        Object.fromEntries(
          (namespaces.get(name)?.messages ?? []).map(({ key, text }) => [key, text]),
        ),
      ]),
    );
  return { desk: texts('desk'), rules: texts('rules') };
}

function isOurs({ identity }: Source): boolean {
  return identity.kind === 'messages' && NAMESPACES.has(identity.namespace);
}
