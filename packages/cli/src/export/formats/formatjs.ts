import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { icuText } from '../icu.ts';
import { flatJson } from '../json.ts';

/** Messages of FormatJS and react-intl: `intl.formatMessage({ id: 'http.404.title' })`. */
export const format: ExportFormat = {
  about: 'FormatJS, react-intl',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `lang/${tag}/${name}.json`,
    content: flatJson(prefix, messages, (text) => icuText(text, '{}<')),
  })),
};
