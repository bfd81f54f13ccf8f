import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { entriesByContext } from '../gettext.ts';
import { poFile } from '../po.ts';

/** Catalogs with the key as context: `pgettext('404.title', 'Not Found')`. */
export const format: ExportFormat = {
  about: 'gettext, the key as context',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const language = underscored(words.tag);
    return {
      path: `locale/${language}/LC_MESSAGES/${name}.po`,
      content: poFile(language, entriesByContext(words, prefix)),
    };
  }),
};
