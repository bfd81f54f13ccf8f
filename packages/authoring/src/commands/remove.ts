import { contentCommand, UsageError } from '../content/arguments.ts';
import { changeContent } from '../content/change-content.ts';
import { removeWords } from '../edit/interface-words.ts';
import { removeCode, type Removal } from '../edit/remove-code.ts';

const USAGE = `pnpm content remove ID [--dry-run] [--root DIR]

Removes a code: its facts, its words and lock lines in all languages, its comparisons, and where
other codes relate to it. Sentences that link to it and answers that lead to it alone are listed;
what they should say now is for people to decide.

  ID          id of a code, such as 425 or nginx/499, or of words: ui/site.search.label
  --dry-run   tell what would change and write nothing
  --root DIR  directory that holds content/ and locales/ (default: this repository)

Exit code: 0 done, 1 a file could not be written, 2 wrong usage.
`;

export const command = contentCommand({
  summary: 'remove a code or a word of the interface everywhere',
  usage: USAGE,
  takesWords: true,
  options: { 'dry-run': { type: 'boolean' } },
  run({ values, words, root }) {
    const [id, ...rest] = words;
    if (id === undefined || rest.length > 0)
      throw new UsageError('Which one? For instance: remove nginx/499.');
    let left: Removal['left'] = [];
    const status = changeContent(root, values['dry-run'] === true, (project, texts) => {
      if (id.startsWith('ui/')) return removeWords(project, texts, id);
      const removal = removeCode(project, texts, id);
      ({ left } = removal);
      return removal.changes;
    });
    if (status === 0 && left.length > 0) process.stdout.write(listOf(id, left));
    return status;
  },
});

function listOf(id: string, left: Removal['left']): string {
  const lines = left.map(({ file, path }) => `  ${file} ${path.join('.')}\n`);
  return `\nThese still lead to ${id}; write them anew:\n${lines.join('')}`;
}
