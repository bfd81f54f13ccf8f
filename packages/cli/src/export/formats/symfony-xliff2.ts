import { ANY_KEY, eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { xliff20 } from '../xliff.ts';

/** XLIFF 2.0, which Symfony reads too; of 2.1 it knows nothing. */
export const format: ExportFormat = {
  about: 'Symfony, XLIFF 2.0',
  ...ANY_KEY,
  files: eachLanguage((words, naming) => ({
    path: `translations/${naming.name}.${underscored(words.tag)}.xlf`,
    content: xliff20(words, naming),
  })),
};
