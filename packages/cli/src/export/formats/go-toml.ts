import { ANY_KEY, eachLanguage, MADE_BY, type ExportFormat } from '../format.ts';
import { goTemplate } from '../go-template.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote } from '../words.ts';

/** TOML of go-i18n, version 2. */
export const format: ExportFormat = {
  about: 'go-i18n, TOML',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const lines = words.messages.map((message) => {
      const note = fallbackNote(message, words);
      const line = `${quoted(dottedKey(prefix, message))} = ${quoted(goTemplate(message.text))}`;
      return note === undefined ? line : `${line} # ${note}`;
    });
    return {
      path: `locales/${name}.${words.tag}.toml`,
      content: `# ${MADE_BY}\n${lines.join('\n')}\n`,
    };
  }),
};

/** As in JSON, but DEL too is a control character there. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u007F', String.raw`\u007F`);
}
