import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import { ANY_KEY, eachLanguage, MADE_BY, type ExportFormat, type Naming } from '../format.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote, type Words } from '../words.ts';

const HEADERS = {
  resmimetype: 'text/microsoft-resx',
  version: '2.0',
  reader:
    'System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  writer:
    'System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
};

/** `.resx`; the source language is the neutral one. */
export const format: ExportFormat = {
  about: '.NET, ResX',
  ...ANY_KEY,
  name: 'HttpStatuses',
  files: eachLanguage((words, naming) => ({
    path: `${naming.name}${words.tag === words.sourceTag ? '' : `.${words.tag}`}.resx`,
    content: resx(words, naming),
  })),
};

function resx(words: Words, { prefix }: Naming): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${MADE_BY} -->`,
    '<root>',
    ...Object.entries(HEADERS).map(
      ([name, value]) => `  <resheader name="${name}"><value>${value}</value></resheader>`,
    ),
    ...words.messages.flatMap((message) => {
      const note = fallbackNote(message, words);
      return [
        `  <data name="${xmlAttribute(dottedKey(prefix, message))}" xml:space="preserve">`,
        `    <value>${xmlText(message.text)}</value>`,
        ...(note === undefined ? [] : [`    <comment>${xmlText(note)}</comment>`]),
        '  </data>',
      ];
    }),
    '</root>',
    '',
  ].join('\n');
}
