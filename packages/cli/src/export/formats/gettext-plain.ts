import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { entriesBySource } from '../gettext.ts';
import { poFile } from '../po.ts';

/** Catalogs without context: `gettext('Not Found')`. */
export const format: ExportFormat = {
  about: 'gettext without context',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const language = underscored(words.tag);
    return {
      path: `locale/${language}/LC_MESSAGES/${name}.po`,
      content: poFile(language, entriesBySource(words, prefix)),
    };
  }),
};
