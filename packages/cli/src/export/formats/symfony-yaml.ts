import { ANY_KEY, eachLanguage, MADE_BY, underscored, type ExportFormat } from '../format.ts';
import { dottedKey } from '../keys.ts';
import { fallbackNote } from '../words.ts';
import { yamlText } from '../yaml.ts';

/** Symfony’s YAML, a line a key. */
export const format: ExportFormat = {
  about: 'Symfony, YAML',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => {
    const lines = words.messages.map((message) => {
      const note = fallbackNote(message, words);
      const line = `${yamlText(dottedKey(prefix, message))}: ${yamlText(message.text)}`;
      return note === undefined ? line : `${line} # ${note}`;
    });
    return {
      path: `translations/${name}.${underscored(words.tag)}.yaml`,
      content: `# ${MADE_BY}\n${lines.join('\n')}\n`,
    };
  }),
};
