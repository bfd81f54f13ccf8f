import { catalogHead, type CatalogEntry } from './gettext.ts';
import { MADE_BY } from './format.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A catalog as translators and `msgfmt` read it. */
export function poFile(language: string, entries: readonly CatalogEntry[]): string {
  const blocks = entries.map(({ context, source, text, comments }) => [
    ...comments.map((comment) => `#. ${comment}`),
    ...(context === undefined ? [] : [`msgctxt ${quoted(context)}`]),
    `msgid ${quoted(source)}`,
    `msgstr ${quoted(text)}`,
  ]);
  const head = [`# ${MADE_BY}`, 'msgid ""', `msgstr ${quoted(catalogHead(language))}`];
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
}
