import { join } from 'node:path';
import { buildProject, read, write } from '@polystatus/core';
import { withArguments } from '../arguments.ts';
import { CODE_OWNERS, codeOwners, codeOwnersOf } from '../code-owners.ts';
import type { Command } from '../command.ts';

const USAGE = `pnpm content codeowners [--check] [--root DIR]

Writes .github/CODEOWNERS from the list of languages: one team a language, @polystatus/<tag>.

  --check  write nothing; exit 1 if the file is out of date
`;

export const command: Command = {
  summary: 'write CODEOWNERS from the list of languages',
  run: (args) =>
    withArguments(args, USAGE, { check: { type: 'boolean' } }, ({ values, root }) => {
      const { locales } = buildProject(read(root).sources, []);
      const text = codeOwners([...locales.keys()]);
      if (values.check) {
        const current = codeOwnersOf(root) === text;
        if (!current)
          process.stderr.write(`${CODE_OWNERS} is out of date: run pnpm content codeowners.\n`);
        return current ? 0 : 1;
      }
      process.stdout.write(
        write(join(root, CODE_OWNERS), text)
          ? `Wrote ${CODE_OWNERS}.\n`
          : `${CODE_OWNERS} is up to date.\n`,
      );
      return 0;
    }),
};
