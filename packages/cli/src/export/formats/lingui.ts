import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { icuText } from '../icu.ts';
import { flatJson } from '../json.ts';

/** Lingui’s JSON in the style “minimal”: `i18n._('http.404.title')`. A tag is no tag there. */
export const format: ExportFormat = {
  about: 'Lingui, minimal JSON',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `locales/${tag}/${name}.json`,
    content: flatJson(prefix, messages, (text) => icuText(text, '{}')),
  })),
};
