import { fileURLToPath } from 'node:url';
import { buildProject, read } from '@polystatus/core';
import { compile, compiledFiles, write } from '@polystatus/core/compile';
import { contentCommand, fromHere } from '../content/arguments.ts';
import { whyNot } from '../edit/why-not.ts';
import { withPseudoLocales } from '../pseudo/pseudo-locales.ts';

const USAGE = `pnpm content pseudo [--out DIR] [--root DIR]

Compiles the content with two languages made by machine: en-XA (accents, longer, in brackets) and
ar-XB (right to left). What shows no accents is not translated. \`pnpm dev\` does the same; a build
takes them away again.

  --out DIR   where the compiled files go (default: packages/core/compiled)
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 written, 1 a file could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'compile with the development languages en-XA and ar-XB',
  usage: USAGE,
  options: { out: { type: 'string' } },
  run({ values, root }) {
    const out =
      values.out === undefined
        ? fileURLToPath(new URL('../../../core/compiled', import.meta.url))
        : fromHere(values.out);
    const compiled = withPseudoLocales(compile(buildProject(read(root).sources, [])));
    try {
      for (const [path, text] of compiledFiles(compiled)) write(`${out}/${path}`, text);
    } catch (error) {
      process.stderr.write(`${out} ${whyNot(error)}\n`);
      return 1;
    }
    const tags = compiled.locales.map(({ tag }) => tag).join(', ');
    process.stdout.write(`Compiled ${tags} into ${out}.\n`);
    return 0;
  },
});
