import { APP_KEY, eachLanguage, MADE_BY, type ExportFormat } from '../format.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote } from '../words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A table of strings: `NSLocalizedString("http.404.visitor.title", tableName: "HttpStatuses", comment: "")`. */
export const format: ExportFormat = {
  about: 'Apple, tables of strings',
  ...APP_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const lines = words.messages.flatMap((message) => {
      const note = fallbackNote(message, words);
      const line = `${quoted(dottedKey(prefix, message))} = ${quoted(message.text)};`;
      return note === undefined ? [line] : [`/* ${note} */`, line];
    });
    return {
      path: `${words.tag}.lproj/${name}.strings`,
      content: `/* ${MADE_BY} */\n${lines.join('\n')}\n`,
    };
  }),
};

function quoted(text: string): string {
  const escaped = text.replace(
    /[\u0000-\u001F"\\\u007F]/g,
    (sign) => ESCAPES[sign] ?? unicode(sign),
  );
  return `"${escaped}"`;
}

function unicode(sign: string): string {
  return `\\U${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
