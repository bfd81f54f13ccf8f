import { localeFile } from '../state/message-id.ts';
import { localeRule, type Path, type Text } from '../check/rule.ts';
import type { Range } from '../report/reporter.ts';

/** A word that stands right before a placeholder. */
interface Before {
  readonly path: Path;
  readonly word: string;
  readonly name: string;
  /** Where they stand in the text. */
  readonly words: Range;
}

/** Last words of the names of placeholders that hold a number or a day, before which no word is shortened or joined. */
const NUMBER_OR_DAY = new Set(
  'count total number num amount quantity current length size limit min max minimum maximum percentage percent price discount duration position index line column date day days time year years month months week weeks hour hours minute minutes second seconds at until start end'.split(
    ' ',
  ),
);
/** Length in maxLength, size in total_size. */
const LAST_WORD = /\p{L}\p{Ll}*$/u;

const PLACEHOLDER = /(\p{L}+(?:’|(?=\s)))\s*\{\{\s*([^{}\s]+)\s*\}\}/gu;

export const rule = localeRule({
  id: 'names-inserted',
  description:
    'No word that changes with the next one stands before a placeholder whose value may be any name: the locale’s before-names list says which words do, and which placeholders are safe.',
  words({ kind, language, texts }) {
    const words = language.locale?.['before-names']?.words;
    if (kind === 'entry' || !words) return undefined;
    const found = texts.flatMap((text) => wordsBefore(text, new Set(words)));
    return found.length > 0 ? found : undefined;
  },
  check({ language: { tag, locale }, files }, report) {
    const safe = locale?.['before-names']?.safe ?? [];
    const used = new Set<string>();
    for (const { path: file, value } of files)
      for (const { path, word, name, words } of value) {
        used.add(name);
        if (!safe.includes(name) && !isSettled(word, name))
          report(
            file,
            `“${word}” stands before {{${name}}}, whose value may ask for another form of it.`,
            'Put a noun between them, a colon, or brackets around the value.',
            { path, words },
          );
      }
    for (const [index, name] of safe.entries())
      if (!used.has(name))
        report(
          localeFile(tag),
          `No word of the list stands before {{${name}}}.`,
          'Remove it from before-names.',
          { path: ['before-names', 'safe', index] },
        );
  },
});

/** “le {{date}}”, “plus de {{count}}”; but “d’{{count}}” is wrong before most numbers. */
function isSettled(word: string, name: string): boolean {
  const [last = ''] = LAST_WORD.exec(name) ?? [];
  return !word.endsWith('’') && NUMBER_OR_DAY.has(last.toLowerCase());
}

function wordsBefore({ text, path, language }: Text, words: ReadonlySet<string>): Before[] {
  if (!text.includes('{{')) return [];
  return Array.from(
    text.matchAll(PLACEHOLDER),
    ({ 0: all, 1: word = '', 2: name = '', index }) => ({
      path,
      word,
      name,
      words: [index, index + all.length] as const,
    }),
  ).filter(({ word }) => words.has(word.toLocaleLowerCase(language.tag)));
}
