/** The mark a text ends with, whatever its script writes: `.` for 。 and ।, `?` for ؟. */
export type EndMark = '' | '.' | '?' | '!' | '?!' | '…' | ':' | ';' | ',' | '–';

const MARKS: Readonly<Record<string, EndMark>> = {
  '.': '.',
  '。': '.',
  '｡': '.',
  '．': '.',
  '।': '.',
  '۔': '.',
  '։': '.',
  '።': '.',
  '။': '.',
  '។': '.',
  '?': '?',
  '？': '?',
  '؟': '?',
  '፧': '?',
  '՞': '?',
  '!': '!',
  '！': '!',
  '՜': '!',
  '…': '…',
  '⋯': '…',
  ':': ':',
  '：': ':',
  ';': ';',
  '；': ';',
  '؛': ';',
  ',': ',',
  '，': ',',
  '、': ',',
  '،': ',',
  '–': '–',
  '—': '–',
};

/** Languages that end a sentence without a mark. */
const WITHOUT_STOP = new Set(['th', 'lo']);

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
  if (mark !== '.' || !STOPS.has(text[end - 1] ?? '')) return mark;
  // « Stop ! ». in one language is “Stop!” in another.
  const inner = unwrap(text, end - 1);
  const quoted = inner < end - 1 ? markAt(text, inner, language) : '';
  return quoted === '?' || quoted === '!' || quoted === '?!' || quoted === '…' ? quoted : mark;
}

function unwrap(text: string, end: number): number {
  let at = end;
  while (at > 0 && WRAPPING.test(text[at - 1] ?? '')) at--;
  return at;
}

function markAt(text: string, end: number, language: string): EndMark {
  const last = text[end - 1] ?? '';
  const before = text[end - 2] ?? '';
  if (last === '.' && before === '.' && text[end - 3] === '.') return '…';
  if ('⁈⁉‽'.includes(last) && last !== '') return '?!';
  // Greek asks with the sign that looks like a semicolon.
  if (language === 'el' && (last === ';' || last === '\u037E')) return '?';
  if (language === 'el' && last === '·') return ';';
  const mark = MARKS[last] ?? '';
  const other = MARKS[before];
  return (mark === '?' && other === '!') || (mark === '!' && other === '?') ? '?!' : mark;
}

/** Whether two texts of two languages end alike. */
export function endsAlike(mark: EndMark, wanted: EndMark, language: string): boolean {
  return mark === wanted || (WITHOUT_STOP.has(language) && mark === '' && wanted === '.');
}
