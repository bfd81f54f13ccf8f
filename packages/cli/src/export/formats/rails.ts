import { ANY_KEY, eachLanguage, MADE_BY, type ExportFormat } from '../format.ts';
import { treeLines, treeOf } from '../tree.ts';
import { fallbackNote } from '../words.ts';
import { yamlText } from '../yaml.ts';

/** YAML of Ruby’s i18n: `t('http_status.404.title')`. Keys are quoted, or 404 would be a number. */
export const format: ExportFormat = {
  about: 'Rails, Ruby I18n',
  ...ANY_KEY,
  prefix: 'http_status',
  files: eachLanguage((words, { prefix, name }) => {
    const lines = treeLines(treeOf(`${words.tag}.${prefix}`, words.messages), {
      indent: '  ',
      open: (key) => `${yamlText(key)}:`,
      leaf: (key, message) => {
        const note = fallbackNote(message, words);
        const line = `${yamlText(key)}: ${yamlText(message.text)}`;
        return note === undefined ? line : `${line} # ${note}`;
      },
    });
    return {
      path: `config/locales/${name}.${words.tag}.yml`,
      content: `# ${MADE_BY}\n${lines.join('\n')}\n`,
    };
  }),
};
