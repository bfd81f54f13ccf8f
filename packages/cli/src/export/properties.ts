import { MADE_BY, underscored, type Naming } from './format.ts';
import type { FileToWrite } from '../pages/write-folder.ts';
import { dottedKey } from './keys.ts';
import { fallbackNote, type Words } from './words.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};

/**
 * The bundle of one language. The source language is the one for everybody else too; it has a file
 * of its own beside that, or Java would prefer the language of the machine.
 *
 * @param foreign what stands as `\uXXXX` besides control characters
 */
export function propertiesFiles(words: Words, naming: Naming, foreign: RegExp): FileToWrite[] {
  const { tag, sourceTag } = words;
  const { name } = naming;
  const content = propertiesText(words, naming.prefix, foreign);
  const own = { path: `${name}_${underscored(tag)}.properties`, content };
  return tag === sourceTag ? [{ path: `${name}.properties`, content }, own] : [own];
}

function propertiesText(words: Words, prefix: string, foreign: RegExp): string {
  const escape = (text: string): string =>
    text
      .replace(/[\\\n\r\t\f]/g, (sign) => ESCAPES[sign] ?? sign)
      .replace(/[\u0000-\u001F\u007F]/g, unicode)
      .replace(foreign, unicode)
      .replace(/^ /, '\\ ');
  const lines = words.messages.flatMap((message) => {
    const note = fallbackNote(message, words);
    const key = escape(dottedKey(prefix, message)).replace(/[ :=#!]/g, '\\$&');
    return [...(note === undefined ? [] : [`# ${note}`]), `${key}=${escape(message.text)}`];
  });
  return `# ${MADE_BY}\n${lines.join('\n')}\n`;
}

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
