import { ANY_KEY, eachLanguage, type ExportFormat } from '../format.ts';
import { goTemplate } from '../go-template.ts';
import { flatJson } from '../json.ts';

/** JSON of go-i18n, version 2: `Localize(&i18n.LocalizeConfig{MessageID: "404.title"})`. */
export const format: ExportFormat = {
  about: 'go-i18n, JSON',
  ...ANY_KEY,
  files: eachLanguage(({ tag, messages }, { prefix, name }) => ({
    path: `locales/${name}.${tag}.json`,
    content: flatJson(prefix, messages, goTemplate),
  })),
};
