import { eachLanguage, underscored, type ExportFormat } from '../format.ts';
import { jsonText } from '../json.ts';

/**
 * Laravel’s other kind, where the English text is the key: `__('Not Found')`, as its own error
 * views ask. Where several codes share a text, the first speaks for them.
 */
export const format: ExportFormat = {
  about: 'Laravel, English texts as keys',
  texts: ['title'],
  prefix: '',
  name: 'http-statuses',
  files: eachLanguage(({ tag, messages }, { name }) => {
    const texts = new Map<string, string>();
    for (const { source, text } of messages) if (!texts.has(source)) texts.set(source, text);
    return {
      path: `lang/${name}/${underscored(tag)}.json`,
      content: jsonText(Object.fromEntries(texts)),
    };
  }),
};
