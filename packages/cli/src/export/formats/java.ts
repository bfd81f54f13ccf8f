import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { propertiesFiles } from '../properties.ts';

/**
 * `.properties` in ASCII, which every version of Java and every tool reads alike. An apostrophe
 * stands alone: ResourceBundle gives texts as they are, and so does Spring where it is given no
 * arguments.
 */
export const format: ExportFormat = {
  about: 'Java and Spring, ASCII',
  ...ANY_KEY,
  files: eachLanguage((words, naming) => propertiesFiles(words, naming, /[\u0080-\uFFFF]/g)),
};
