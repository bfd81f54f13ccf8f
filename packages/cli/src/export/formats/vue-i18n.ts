import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { nestedJson } from '../json.ts';

/** Messages of vue-i18n: `t('http.404.title')`. */
export const format: ExportFormat = {
  about: 'vue-i18n',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `locales/${tag}/${name}.json`,
    content: nestedJson(prefix, messages, literals),
  })),
};

/** What its compiler would read as something else, or as the end of a line, as a literal. */
function literals(text: string): string {
  return text.replace(/[{}@|%\\\r\u2028\u2029]/g, (sign) =>
    /[\\\r\u2028\u2029]/.test(sign)
      ? `{'\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}'}`
      : `{'${sign}'}`,
  );
}
