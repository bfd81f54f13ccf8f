import { ANY_KEY, eachLanguage, MADE_BY, underscored, type ExportFormat } from '../format.ts';
import { treeLines, treeOf } from '../tree.ts';
import { fallbackNote, type Words } from '../words.ts';

/** Laravel’s arrays: `__('http-statuses.404.title')`. */
export const format: ExportFormat = {
  about: 'Laravel, arrays',
  ...ANY_KEY,
  files: eachLanguage((words, { prefix, name }) => ({
    path: `lang/${underscored(words.tag)}/${name}.php`,
    content: `<?php\n\n// ${MADE_BY}\n\nreturn [\n${lines(words, prefix).join('\n')}\n];\n`,
  })),
};

function lines(words: Words, prefix: string): string[] {
  const indent = '    ';
  return treeLines(treeOf(prefix, words.messages), {
    indent,
    open: (key) => `${quoted(key)} => [`,
    close: '],',
    leaf: (key, message) => {
      const note = fallbackNote(message, words);
      const line = `${quoted(key)} => ${quoted(message.text)},`;
      return note === undefined ? line : `${line} // ${note}`;
    },
  }).map((line) => `${indent}${line}`);
}

/** In single quotes PHP replaces nothing but these two. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
}
