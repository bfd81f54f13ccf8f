import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '@polystatus/core/compile';
import { contentCommand } from '../content/arguments.ts';
import { rulesPage } from '../content/rules-page.ts';
import { LOCALE_SCHEMA, withTypography } from '../content/typography-names.ts';
import { whyNot } from '../edit/why-not.ts';

const USAGE = `pnpm content rules [--write] [--root DIR]

Prints what every rule of the check asks for, and which check of other tools it does.

  --write     write it to docs/checks.md instead, and the rules of typography to the schema
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
    const files: [path: string, text: string][] = [['docs/checks.md', rulesPage()]];
    const schema = join(root, LOCALE_SCHEMA);
    // Another root may have content only.
    if (existsSync(schema))
      files.push([LOCALE_SCHEMA, withTypography(readFileSync(schema, 'utf8'))]);
    return files.every(([path, text]) => isWritten(root, path, text)) ? 0 : 1;
  },
});

function isWritten(root: string, path: string, text: string): boolean {
  try {
    const changed = write(join(root, path), text);
    process.stdout.write(`${path} ${changed ? 'is written' : 'was current'}.\n`);
    return true;
  } catch (error) {
    process.stderr.write(`${path} ${whyNot(error)}\n`);
    return false;
  }
}
