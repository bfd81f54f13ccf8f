import { ANY_KEY, eachLanguage, refuseSigns, type ExportFormat } from '../format.ts';
import { jsonText } from '../json.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote } from '../words.ts';

/**
 * The catalogs of golang.org/x/text: `p.Sprintf(message.Key("404.title", "Not Found"))`. Texts are
 * formats there, so a percent sign is doubled; braces hold placeholders, and nothing escapes them.
 */
export const format: ExportFormat = {
  about: 'golang.org/x/text',
  ...ANY_KEY,
  name: 'messages',
  files: eachLanguage((words, { prefix, name }) => ({
    path: `locales/${words.tag}/${name}.gotext.json`,
    content: jsonText({
      language: words.tag,
      messages: words.messages.map((message) => {
        const id = dottedKey(prefix, message);
        const note = fallbackNote(message, words);
        return {
          id,
          message: message.source,
          translation: refuseSigns(message.text, id, /[{}]/).replaceAll('%', '%%'),
          ...(note !== undefined && { translatorComment: note, fuzzy: true }),
        };
      }),
    }),
  })),
};
