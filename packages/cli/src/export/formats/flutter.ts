import { APP_KEY, eachLanguage, refuseSigns, underscored, type ExportFormat } from '../format.ts';
import { jsonText } from '../json.ts';
import { camelKey } from '../keys.ts';
import { fallbackNote, type Message, type Words } from '../words.ts';

/**
 * Application resource bundles: `http404VisitorTitle`. Braces hold placeholders, and nothing
 * escapes them unless the app says so in its l10n.yaml, which would then double apostrophes.
 */
export const format: ExportFormat = {
  about: 'Flutter, ARB',
  ...APP_KEY,
  name: 'http_statuses',
  files: eachLanguage((words, { prefix, name }) => ({
    path: `${name}_${underscored(words.tag)}.arb`,
    content: jsonText({
      '@@locale': underscored(words.tag),
      ...Object.fromEntries(words.messages.flatMap((message) => members(message, words, prefix))),
    }),
  })),
};

function members(message: Message, words: Words, prefix: string): [string, unknown][] {
  const key = camelKey(prefix, message);
  const note = fallbackNote(message, words);
  return [
    [key, refuseSigns(message.text, key, /[{}]/)],
    ...(note === undefined ? [] : ([[`@${key}`, { description: note }]] as [string, unknown][])),
  ];
}
