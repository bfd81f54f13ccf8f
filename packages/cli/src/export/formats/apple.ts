import { APP_KEY, type ExportFormat } from '../format.ts';
import { jsonText } from '../json.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote, type Words } from '../words.ts';

/** A string catalog of Xcode 15 and later, all languages in one file: `String(localized: "http.404.visitor.title", table: "HttpStatuses")`. */
export const format: ExportFormat = {
  about: 'Xcode 15 and later, string catalog',
  ...APP_KEY,
  files: (languages, { prefix, name }) => [
    { path: `${name}.xcstrings`, content: jsonText(catalog(languages, prefix)) },
  ],
};

interface Unit {
  readonly stringUnit: { readonly state: string; readonly value: string };
}

function catalog(languages: readonly Words[], prefix: string) {
  const strings: Record<
    string,
    { extractionState: 'manual'; localizations: Record<string, Unit> }
  > = {};
  for (const words of languages)
    for (const message of words.messages) {
      const own = (strings[dottedKey(prefix, message)] ??= {
        extractionState: 'manual',
        localizations: {},
      });
      const state = fallbackNote(message, words) === undefined ? 'translated' : 'needs_review';
      own.localizations[words.tag] = { stringUnit: { state, value: message.text } };
    }
  return { sourceLanguage: languages[0]?.sourceTag, strings, version: '1.0' };
}
