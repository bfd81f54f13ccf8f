import { contentCommand, UsageError } from '../content/arguments.ts';
import { changeContent } from '../content/change-content.ts';
import { renameWords } from '../edit/interface-words.ts';
import { renameCode } from '../edit/rename-code.ts';

const USAGE = `pnpm content rename ID ID [--dry-run] [--root DIR]

Gives a code another id, in facts, words, links and locks of all languages, in the questions that
lead to it and in its comparisons; nothing becomes stale. Words of the interface can get another
name too.

  ID          id of a code, such as 425 or nginx/499, or of words: ui/site.search.label
  --dry-run   tell what would change and write nothing
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 done, 1 a file could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'give a code or a word of the interface another id',
  usage: USAGE,
  takesWords: true,
  options: { 'dry-run': { type: 'boolean' } },
  run({ values, words, root }) {
    const [from, to, ...rest] = words;
    if (from === undefined || to === undefined || rest.length > 0)
      throw new UsageError('Give the old id and the new one: rename nginx/499 nginx/498.');
    const rename = from.startsWith('ui/') ? renameWords : renameCode;
    return changeContent(root, values['dry-run'] === true, (project, texts) =>
      rename(project, texts, from, to),
    );
  },
});
