import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { entriesBySource } from '../gettext.ts';
import { moFile } from '../mo.ts';

/** Those without context, ready for programs. */
export const format: ExportFormat = {
  about: 'gettext without context, compiled',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const language = underscored(words.tag);
    return {
      path: `locale/${language}/LC_MESSAGES/${name}.mo`,
      content: moFile(language, entriesBySource(words, prefix)),
    };
  }),
};
