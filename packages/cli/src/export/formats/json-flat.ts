import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { flatJson } from '../json.ts';

/** Texts as they are, a key each. */
export const format: ExportFormat = {
  about: 'any reader of JSON, flat',
  ...ANY_KEY,
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `locales/${tag}/${name}.json`,
    content: flatJson(prefix, messages),
  })),
};
