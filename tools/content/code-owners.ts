import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, read, write } from '@polystatus/core';
import { withArguments } from './arguments.ts';
import type { Command } from './command.ts';

const USAGE = `pnpm content codeowners [--check] [--root DIR]

Writes .github/CODEOWNERS from the list of languages: one team a language, @polystatus/<tag>.

  --check  write nothing; exit 1 if the file is out of date
`;

const HEADER = `# Written by \`pnpm content codeowners\` from the folders in locales/.
* @polystatus/maintainers
/content/ @polystatus/content
`;

export const codeOwnersCommand: Command = {
  summary: 'write CODEOWNERS from the list of languages',
  run: (args) =>
    withArguments(args, USAGE, { check: { type: 'boolean' } }, ({ values, root }) => {
      const { locales } = buildProject(read(root).sources, []);
      const path = join(root, '.github/CODEOWNERS');
      const text = codeOwners([...locales.keys()]);
      if (values.check) {
        const current = readIfThere(path) === text;
        if (!current)
          process.stderr.write('.github/CODEOWNERS is out of date: run pnpm content codeowners.\n');
        return current ? 0 : 1;
      }
      process.stdout.write(
        write(path, text) ? 'Wrote .github/CODEOWNERS.\n' : '.github/CODEOWNERS is up to date.\n',
      );
      return 0;
    }),
};

/** @param tags BCP 47 tags; the team of pt-BR is @polystatus/pt-br */
export function codeOwners(tags: readonly string[]): string {
  return (
    HEADER +
    [...tags]
      .sort()
      .map((tag) => `/locales/${tag}/ @polystatus/${tag.toLowerCase()}\n`)
      .join('')
  );
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
