import { literal } from '../language/literal.ts';
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
  /** Whether the texts tell that the value is a number or a day. */
  readonly isTold: boolean;
}

/** Last words of the names of placeholders that hold a number or a day, before which no word is shortened or joined. */
const NUMBER_OR_DAY = new Set(
  'count total number num amount quantity current length size limit min max minimum maximum percentage percent price discount duration position index page step version line column date day days time year years month months week weeks hour hours minute minutes second seconds at until start end items failed shown deleted selected'.split(
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
  words({ kind, language, texts, pairs }) {
    const words = language.locale?.['before-names']?.words;
    if (kind === 'entry' || !words) return undefined;
    const sources = new Map(pairs.map(({ text, source }) => [text, source.text]));
    const found = texts.flatMap((text) => wordsBefore(text, sources.get(text), new Set(words)));
    return found.length > 0 ? found : undefined;
  },
  check({ language: { tag, locale }, files }, report) {
    const safe = locale?.['before-names']?.safe ?? [];
    const used = new Set<string>();
    for (const { path: file, value } of files)
      for (const { path, word, name, words, isTold } of value) {
        used.add(name);
        if (!safe.includes(name) && !isTold && !isSettled(word, name))
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

/**
 * What stands around a placeholder in the source tells what a name such as {{0}} does not: “{{0}}
 * items” and “more than {{0}}” are numbers, as are both of “{{0}} of {{1}}”; “a date after {{0}}” is one.
 */
function tellsValue(name: string, text: string, source: string): boolean {
  const at = `\\{\\{\\s*${literal(name)}\\s*\\}\\}`;
  const says = (before: string, after = '') =>
    new RegExp(`${before}${at}${after}`, 'iu').test(source);
  const isCounted = new RegExp(`${at}\\s\\p{Ll}{3,}`, 'u').test(text);
  return (
    (isCounted && says('', THINGS)) ||
    says('', UNIT) ||
    says(BOUND) ||
    says('\\bdates?\\b[^{}]*|\\b(?:until|since)\\s') ||
    (NUMBERED.test(name) && (says(NUMBERED_OF) || says('', ' (?:out )?of \\{\\{')))
  );
}

/** Several of them, or one or several: items, free items, item(s), item{{plural}}. */
const THINGS = '\\s(?:\\p{Ll}+\\s)?\\p{Ll}{2,}(?:s(?!\\p{L})|\\(s\\)|\\{\\{)';
const UNIT = '\\s?(?:[kMGT]i?B|%|px|ms)(?!\\p{L})';
/** Before what is measured or paid. */
const BOUND =
  '(?:\\s(?:than|least|most|up to|exceeds?)|\\brange (?:of|from)|\\b(?:amount|payment|refund|price|cost|length|size|minimum|maximum|limit)(?: of| is)?)\\s';
/** Placeholders without a name of their own, and one of them before “of”. */
const NUMBERED = /^\p{L}?\d+$/u;
const NUMBERED_OF = '\\{\\{\\s*\\p{L}?\\d+\\s*\\}\\} (?:out )?of ';

function wordsBefore(
  { text, path, language }: Text,
  source: string | undefined,
  words: ReadonlySet<string>,
): Before[] {
  if (!text.includes('{{')) return [];
  return Array.from(
    text.matchAll(PLACEHOLDER),
    ({ 0: all, 1: word = '', 2: name = '', index }) => ({
      path,
      word,
      name,
      words: [index, index + all.length] as const,
      isTold: !word.endsWith('’') && source !== undefined && tellsValue(name, text, source),
    }),
  ).filter(({ word }) => words.has(word.toLocaleLowerCase(language.tag)));
}
