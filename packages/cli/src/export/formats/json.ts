import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { nestedJson } from '../json.ts';

/** Texts as they are, below the parts of their keys. */
export const format: ExportFormat = {
  about: 'any reader of JSON, nested',
  ...ANY_KEY,
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `locales/${tag}/${name}.json`,
    content: nestedJson(prefix, messages),
  })),
};
