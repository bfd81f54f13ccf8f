import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProject, identify, type Source } from '@polystatus/core';
import type { EditorWords } from './protocol.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

const NAMESPACES = ['desk', 'rules'] as const;

/**
 * What the editor itself says, in every language it speaks: `locales/<tag>/ui/desk.yaml` and
 * `rules.yaml` of this repository, whatever root is edited.
 */
export function editorWords(): EditorWords {
  const sources = readdirSync(`${repository}locales`).flatMap((tag) =>
    NAMESPACES.flatMap((namespace): Source[] => {
      const path = `locales/${tag}/ui/${namespace}.yaml`;
      const identity = identify(path);
      if (!identity || !existsSync(repository + path)) return [];
      return [{ path, identity, text: readFileSync(repository + path, 'utf8') }];
    }),
  );
  const { locales } = buildProject(sources, []);
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
