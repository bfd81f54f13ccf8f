import { buildProject, read } from '@polystatus/core';
import { applyChanges } from '../content/apply-changes.ts';
import { contentCommand } from '../content/arguments.ts';
import { CODE_OWNERS, codeOwners, codeOwnersOf } from '../content/code-owners.ts';

const USAGE = `pnpm content codeowners [--check] [--root DIR]

Writes .github/CODEOWNERS from the list of languages: one team a language, @polystatus/<tag>.

  --check  write nothing; exit 1 if the file is out of date

Exit code: 0 done, 1 out of date or not to be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'write CODEOWNERS from the list of languages',
  usage: USAGE,
  options: { check: { type: 'boolean' } },
  run({ values, root }) {
    const { locales } = buildProject(read(root).sources, []);
    const before = codeOwnersOf(root);
    const after = codeOwners([...locales.keys()]);
    if (values.check) {
      if (before === after) return 0;
      process.stderr.write(`${CODE_OWNERS} is out of date: run pnpm content codeowners.\n`);
      return 1;
    }
    if (!applyChanges(root, [{ path: CODE_OWNERS, before, after }])) return 1;
    process.stdout.write(
      before === after ? `${CODE_OWNERS} is up to date.\n` : `Wrote ${CODE_OWNERS}.\n`,
    );
    return 0;
  },
});
