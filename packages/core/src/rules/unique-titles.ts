import { localeRule } from '../check/rule.ts';

export const rule = localeRule({
  id: 'unique-titles',
  description: 'No two codes have the same title in a language.',
  words: ({ kind, messages }) =>
    kind === 'entry' ? messages.find(({ key }) => key === 'title')?.text : undefined,
  check({ language, files }, report) {
    const first = new Map<string, string>();
    for (const file of files) {
      const { name, value: title } = file;
      const folded = title.toLocaleLowerCase(language.tag);
      const other = first.get(folded);
      if (other === undefined) first.set(folded, name);
      else
        report(
          file,
          `${other} has the title “${title}” too.`,
          'Tell them apart, for instance by the owner’s name.',
          { path: ['title'] },
        );
    }
  },
});
