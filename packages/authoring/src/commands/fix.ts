import { buildProject, read } from '@polystatus/core';
import { applyChanges } from '../content/apply-changes.ts';
import { contentCommand } from '../content/arguments.ts';
import { wantedPaths } from '../content/wanted-paths.ts';
import { fixProject, type FixedFile } from '../edit/fix-project.ts';

const USAGE = `pnpm content fix [FILE…] [--dry-run] [--root DIR]

Puts right what is certain: French spaces, apostrophes and quotation marks, three dots, double
blanks, blanks at the edges, letters in two pieces. Only those characters change in the files.

  FILE        only these files, such as locales/fr/iana/404.yaml, or folders (default: all)
  --dry-run   show what would change and write nothing
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 fixed or nothing to fix, 1 a file could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'put right what is certain: spaces, quotes, dots',
  usage: USAGE,
  takesWords: true,
  options: { 'dry-run': { type: 'boolean' } },
  run({ values, words, root }) {
    const dry = values['dry-run'] === true;
    const project = buildProject(read(root).sources, []);
    const isWanted = wantedPaths(words, root, project.paths);
    const files = fixProject(project).filter(({ path }) => isWanted(path));
    if (!dry && !applyChanges(root, files)) return 1;
    for (const file of files) process.stdout.write(describe(file));
    const count = files.reduce((sum, { messages }) => sum + messages.length, 0);
    process.stdout.write(
      count === 0
        ? 'Nothing to fix.\n'
        : `${plural(count, 'message')} in ${plural(files.length, 'file')} ${dry ? 'would be' : 'were'} fixed.\n`,
    );
    return 0;
  },
});

function describe({ path, messages }: FixedFile): string {
  return messages
    .map(
      ({ key, before, after, rules }) =>
        `${path} ${key} (${rules.join(', ')})\n${changedLines(before, after)}`,
    )
    .join('');
}

/** The first lines that differ, with blanks one cannot tell apart made visible. */
function changedLines(before: string, after: string): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const at = old.findIndex((line, index) => line !== fresh[index]);
  return `  − ${visible(old[at] ?? '')}\n  + ${visible(fresh[at] ?? '')}\n`;
}

function visible(line: string): string {
  return line
    .replaceAll('\u202F', '⍽')
    .replaceAll('\u00A0', '⎵')
    .replace(/^ +| +$| {2,}/g, (blanks) => '·'.repeat(blanks.length));
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
