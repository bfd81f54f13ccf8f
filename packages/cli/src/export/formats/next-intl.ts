import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { icuText } from '../icu.ts';
import { nestedJson } from '../json.ts';

/** Messages of next-intl: `useTranslations('http')('404.title')`. */
export const format: ExportFormat = {
  about: 'next-intl, use-intl',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `messages/${tag}/${name}.json`,
    content: nestedJson(prefix, messages, (text) => icuText(text, '{}<')),
  })),
};
