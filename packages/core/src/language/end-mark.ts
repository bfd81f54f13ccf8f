import { hasHabit } from './writing.ts';

/** The mark a text ends with, whatever its script writes: `.` for 。 and ।, `?` for ؟. */
export type EndMark = '' | '.' | '?' | '!' | '?!' | '…' | ':' | ';' | ',' | '–';

/**
 * The one list of marks. ՞ and ՜ stand inside the word they stress, so that an Armenian question
 * still ends with its stop ։
 */
const MARKS: Readonly<Record<string, EndMark>> = Object.fromEntries(
  Object.entries({
    '.': '.。｡．।॥۔։።။។᙮᠃꓿',
    '?': '?？؟፧',
    '!': '!！',
    '…': '…⋯',
    ':': ':：፦៖',
    ';': ';；؛፤',
    ',': ',，、､،၊፣',
    '–': '–—',
  } satisfies Partial<Record<EndMark, string>>).flatMap(([mark, signs]) =>
    [...signs].map((sign) => [sign, mark as EndMark]),
  ),
);

/** Languages that may end a question as they end any sentence: the words say that it is one. */
const ASKS_IN_WORDS = new Set(['ja', 'lo', 'my', 'th']);
/** Languages that mark a question or an exclamation inside the stressed word. */
const STRESSES = new Set(['hy']);

/** Signs that may end a sentence, for a class of a pattern. */
const ENDS = Object.entries(MARKS)
  .filter(([, mark]) => '.?!…'.includes(mark))
  .map(([sign]) => sign)
  .join('')
  .concat('⁈⁉‽');
/** What may close after them. */
const CLOSING = '\\p{Pe}\\p{Pf}\\p{Pi}"\'”*`';

/** What may close around the end of a sentence. */
const WRAPPING = /[\s\p{Pe}\p{Pf}\p{Pi}"'*]/u;
const STOPS = new Set(['.', '。']);

/**
 * What a text ends with, under closing quotes, brackets and emphasis.
 *
 * @example endMark('He said “stop!”', 'en') // '!'
 */
export function endMark(text: string, language: string): EndMark {
  const end = unwrap(text, text.length);
  const mark = markAt(text, end, language);
  if (mark !== '.' || !STOPS.has(text.charAt(end - 1))) return mark;
  // « Stop ! ». in one language is “Stop!” in another.
  const inner = unwrap(text, end - 1);
  // What is left out of brackets, as in run(...), is no end.
  const isLeftOut = /\p{Ps}(?:\.{3}|…)$/u.test(text.slice(0, inner));
  const quoted = inner < end - 1 && !isLeftOut ? markAt(text, inner, language) : '';
  return quoted === '?' || quoted === '!' || quoted === '?!' || quoted === '…' ? quoted : mark;
}

function unwrap(text: string, end: number): number {
  let at = end;
  while (at > 0 && WRAPPING.test(text.charAt(at - 1))) at--;
  return at;
}

function markAt(text: string, end: number, language: string): EndMark {
  const last = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  if (last === '.' && before === '.' && text[end - 3] === '.') return '…';
  if ('⁈⁉‽'.includes(last) && last !== '') return '?!';
  // Greek asks with the sign that looks like a semicolon.
  if (language === 'el' && (last === ';' || last === '\u037E')) return '?';
  if (language === 'el' && last === '·') return ';';
  if (STRESSES.has(language) && MARKS[last] === '.') {
    const sentence =
      text
        .slice(0, end - 1)
        .split(SENTENCE_ENDS)
        .at(-1) ?? '';
    if (sentence.includes('՞')) return '?';
    if (sentence.includes('՜')) return '!';
  }
  const mark = MARKS[last] ?? '';
  const other = MARKS[before];
  return (mark === '?' && other === '!') || (mark === '!' && other === '?') ? '?!' : mark;
}

/** Whether two texts of two languages end alike. */
export function endsAlike(mark: EndMark, wanted: EndMark, language: string): boolean {
  if (mark === wanted) return true;
  const isStop = mark === '.' || (mark === '' && !hasHabit(language, 'stops'));
  if (!isStop) return false;
  return (
    wanted === '.' ||
    (wanted === '?' && ASKS_IN_WORDS.has(language)) ||
    // What is called out has its mark in Armenian, but not every order does.
    (wanted === '!' && STRESSES.has(language))
  );
}

const SENTENCE = new RegExp(`[${ENDS}][${CLOSING}\\s]*$`, 'u');
/** Greek asks with the sign that looks like a semicolon. */
const GREEK = new RegExp(`[${ENDS};\u037E][${CLOSING}\\s]*$`, 'u');

/**
 * Whether a text ends as a sentence does, under closing quotes, brackets and emphasis.
 *
 * @example endsSentence('صفحہ نہیں ملا۔', 'ur') // true
 */
export function endsSentence(text: string, language: string): boolean {
  return !hasHabit(language, 'stops') || (language === 'el' ? GREEK : SENTENCE).test(text);
}

/**
 * Ends of sentences: after a mark of the scripts that know no capitals anywhere, after the others
 * before a blank that no small letter follows, which abbreviations need; they also begin brackets.
 */
const SENTENCE_ENDS = new RegExp(
  `(?:[${ENDS}]+(?<![(（]\\p{Ll}{1,4}[${ENDS}])[”’»)」』）\u202F\u00A0]*(?=\\s+(?!\\p{Changes_When_Titlecased})\\S|\\s*$)|[。！？｡．]+(?![\\s」』）”’]|$))`,
  'gu',
);
/** In Greek, so does the sign that looks like a semicolon. */
const GREEK_ENDS = new RegExp(SENTENCE_ENDS.source.replace(`[${ENDS}]`, `[${ENDS};\u037E]`), 'gu');

/**
 * How many sentences a text has.
 *
 * @example countSentences('読みました。ありません。', 'ja') // 2
 */
export function countSentences(prose: string, language: string): number {
  return sentenceEnds(prose, language).length;
}

/**
 * Where the sentences of a text end, so that their parts can be told apart.
 *
 * @example sentenceEnds('A b. C d.', 'en') // [4, 9]
 */
export function sentenceEnds(prose: string, language: string): number[] {
  return Array.from(
    prose.matchAll(language === 'el' ? GREEK_ENDS : SENTENCE_ENDS),
    ({ 0: mark, index }) => index + mark.length,
  );
}
