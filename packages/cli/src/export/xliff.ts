import { xmlAttribute, xmlText } from '@polystatus/status/xml';
import { MADE_BY, type Naming } from './format.ts';
import { dottedKey } from './keys.ts';
import { fallbackNote, type Message, type Words } from './words.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${MADE_BY} -->`;

/** XLIFF 1.2; the key is `resname`, which Symfony looks up. */
export function xliff12(words: Words, { prefix, name }: Naming): string {
  const { tag, sourceTag, messages } = words;
  const languages = `source-language="${xmlAttribute(sourceTag)}" target-language="${xmlAttribute(tag)}"`;
  return [
    HEAD,
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
    `  <file ${languages} datatype="plaintext" original="${xmlAttribute(name)}">`,
    '    <body>',
    ...messages.flatMap((message) => {
      const key = xmlAttribute(dottedKey(prefix, message));
      const note = fallbackNote(message, words);
      const state = note === undefined ? '' : ' state="needs-translation"';
      return [
        `      <trans-unit id="${key}" resname="${key}" xml:space="preserve">`,
        `        <source>${xmlText(message.source)}</source>`,
        `        <target${state}>${xmlText(message.text)}</target>`,
        ...(note === undefined ? [] : [`        <note>${xmlText(note)}</note>`]),
        '      </trans-unit>',
      ];
    }),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

/** XLIFF 2.0; the key is `name`, for an `id` has no slash. */
export function xliff20(words: Words, { prefix, name }: Naming): string {
  const { tag, sourceTag, messages } = words;
  const languages = `srcLang="${xmlAttribute(sourceTag)}" trgLang="${xmlAttribute(tag)}"`;
  return [
    HEAD,
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${languages}>`,
    `  <file id="${xmlAttribute(name)}">`,
    ...messages.flatMap((message) => unit20(message, words, dottedKey(prefix, message))),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unit20(message: Message, words: Words, key: string): string[] {
  const note = fallbackNote(message, words);
  return [
    `    <unit id="${xmlAttribute(key.replaceAll('/', ':'))}" name="${xmlAttribute(key)}">`,
    ...(note === undefined ? [] : [`      <notes><note>${xmlText(note)}</note></notes>`]),
    `      <segment state="${note === undefined ? 'translated' : 'initial'}">`,
    `        <source xml:space="preserve">${xmlText(message.source)}</source>`,
    `        <target xml:space="preserve">${xmlText(message.text)}</target>`,
    '      </segment>',
    '    </unit>',
  ];
}
