import { xmlText } from '@polystatus/status/xml';
import { APP_KEY, eachLanguage, MADE_BY, type ExportFormat } from '../format.ts';
import { joinedKey } from '../keys.ts';
import { fallbackNote, type Words } from '../words.ts';

/** String resources: `R.string.http_404_visitor_title`; the source language is the default. */
export const format: ExportFormat = {
  about: 'Android, string resources',
  ...APP_KEY,
  name: 'http_statuses',
  files: eachLanguage((words, { prefix, name }) => ({
    path: `values${words.tag === words.sourceTag ? '' : `-${qualifier(words.tag)}`}/${name}.xml`,
    content: resources(words, prefix),
  })),
};

/** `tr`, `pt-rBR`; what is more than that stands behind `b+`. */
function qualifier(tag: string): string {
  const [language = '', region, more] = tag.split('-');
  if (region === undefined) return language;
  return more === undefined && /^[A-Z]{2}$/.test(region)
    ? `${language}-r${region}`
    : `b+${tag.replaceAll('-', '+')}`;
}

function resources(words: Words, prefix: string): string {
  const strings = words.messages.flatMap((message) => {
    const note = fallbackNote(message, words);
    // A lone percent sign is no format, which the compiler would miss numbers in.
    const literal = message.text.includes('%') ? ' formatted="false"' : '';
    const name = joinedKey(prefix, message, '_');
    return [
      ...(note === undefined ? [] : [`    <!-- ${note} -->`]),
      `    <string name="${name}"${literal}>${resourceText(message.text)}</string>`,
    ];
  });
  const head = `<?xml version="1.0" encoding="utf-8"?>\n<!-- ${MADE_BY} -->\n<resources>`;
  return `${head}\n${strings.join('\n')}\n</resources>\n`;
}

/** Escapes of resources, then those of XML; of several spaces only escaped ones stay. */
function resourceText(text: string): string {
  const escaped = text
    .replaceAll('\0', '\uFFFD')
    .replace(/[\\'"]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replace(/[\u0001-\u001F\uFFFE\uFFFF]|^ | $|(?<= ) /g, unicode)
    .replace(/^[@?]/, String.raw`\$&`);
  return xmlText(escaped);
}

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
