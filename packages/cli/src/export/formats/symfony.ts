import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { xliff12 } from '../xliff.ts';

/** Symfony’s usual kind, XLIFF 1.2: `$translator->trans('404.title', [], 'http-statuses')`. */
export const format: ExportFormat = {
  about: 'Symfony, XLIFF 1.2',
  ...ANY_KEY,
  files: eachLanguage((words, naming) => ({
    path: `translations/${naming.name}.${underscored(words.tag)}.xlf`,
    content: xliff12(words, naming),
  })),
};
