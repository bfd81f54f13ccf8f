import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProject, identify, type Source } from '@polystatus/core';
import type { ProjectView } from './protocol.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What the editor itself says, in every language it speaks: `locales/<tag>/ui/desk.yaml` of this
 * repository, whatever root is edited.
 */
export function deskWords(): ProjectView['words'] {
  const sources = readdirSync(`${repository}locales`).flatMap((tag): Source[] => {
    const path = `locales/${tag}/ui/desk.yaml`;
    const identity = identify(path);
    if (!identity || !existsSync(repository + path)) return [];
    return [{ path, identity, text: readFileSync(repository + path, 'utf8') }];
  });
  const { locales } = buildProject(sources, []);
  return Object.fromEntries(
    [...locales.values()].map(({ tag, namespaces }) => [
      tag,
      Object.fromEntries(
        (namespaces.get('desk')?.messages ?? []).map(({ key, text }) => [key, text]),
      ),
    ]),
  );
}
