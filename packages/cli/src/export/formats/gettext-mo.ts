import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { entriesByContext } from '../gettext.ts';
import { moFile } from '../mo.ts';

/** The same, ready for programs: no `msgfmt` is needed. */
export const format: ExportFormat = {
  about: 'the same, compiled',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const language = underscored(words.tag);
    return {
      path: `locale/${language}/LC_MESSAGES/${name}.mo`,
      content: moFile(language, entriesByContext(words, prefix)),
    };
  }),
};
