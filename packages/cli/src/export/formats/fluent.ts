import { ANY_KEY, eachLanguage, MADE_BY, type ExportFormat } from '../format.ts';
import { joinedKey } from '../keys.ts';
import { fallbackNote } from '../words.ts';

/** Project Fluent: `bundle.getMessage('http-404-title')`. */
export const format: ExportFormat = {
  about: 'Project Fluent',
  ...ANY_KEY,
  prefix: 'http',
  files: eachLanguage((words, { prefix, name }) => {
    const lines = words.messages.flatMap((message) => {
      const note = fallbackNote(message, words);
      const line = `${joinedKey(prefix, message, '-')} = ${pattern(message.text)}`;
      return note === undefined ? [line] : [`# ${note}`, line];
    });
    return {
      path: `locales/${words.tag}/${name}.ftl`,
      // One # belongs to the message below it.
      content: `### ${MADE_BY}\n\n${lines.join('\n')}\n`,
    };
  }),
};

/** What would mean something, or get lost at an end, stands as a literal in braces. */
function pattern(text: string): string {
  if (text === '') return '{""}';
  return text.replace(/^ +| +$|[{}\u0000-\u001F\u007F]+/g, (run) => `{"${literal(run)}"}`);
}

function literal(run: string): string {
  return run.replace(
    /[^ {}]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
