import { join } from 'node:path';
import { write } from '@polystatus/core/compile';
import { contentCommand } from '../content/arguments.ts';
import { rulesPage } from '../content/rules-page.ts';
import { whyNot } from '../edit/why-not.ts';

const USAGE = `pnpm content rules [--write] [--root DIR]

Prints what every rule of the check asks for, and which check of other tools it does.

  --write     write it to docs/checks.md instead
  --root DIR  where docs/ stands (default: this repository)

Exit code: 0 done, 1 the file could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'explain every rule of the check',
  usage: USAGE,
  options: { write: { type: 'boolean' } },
  run({ values, root }) {
    if (!values.write) {
      process.stdout.write(rulesPage());
      return 0;
    }
    try {
      const written = write(join(root, 'docs', 'checks.md'), rulesPage());
      process.stdout.write(`docs/checks.md ${written ? 'is written' : 'was current'}.\n`);
      return 0;
    } catch (error) {
      process.stderr.write(`docs/checks.md ${whyNot(error)}\n`);
      return 1;
    }
  },
});
