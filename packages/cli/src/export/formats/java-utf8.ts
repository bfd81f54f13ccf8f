import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { propertiesFiles } from '../properties.ts';

/** `.properties` in UTF-8, as Java reads them from version 9 on. */
export const format: ExportFormat = {
  about: 'Java and Spring, UTF-8',
  ...ANY_KEY,
  files: eachLanguage((words, naming) => propertiesFiles(words, naming, /[\u0080-\u009F]/g)),
};
