import { hasHabit } from './writing.ts';

type Edges = readonly [before: string, after: string];

const APART: Edges = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
/** Where words stand in a row, only letters of Latin script show where one begins and ends. */
const IN_A_ROW: Edges = ['(?<![A-Za-z](?=[A-Za-z]))', '(?<![A-Za-z](?=[A-Za-z]))'];

/**
 * One pattern for a list of words in which * stands for any letters; words are matched whole,
 * in small and capital letters, and anywhere where words stand in a row. Of a word with * before it only the end is in the match.
 *
 * @example wordPattern(['tu', '*yorsun'], 'tr')?.test('geliyorsun') // true
 */
export function wordPattern(words: readonly string[], tag: string): RegExp | undefined {
  if (words.length === 0) return undefined;
  const whole = words
    .filter((word) => !word.startsWith('*'))
    // Only the first letter: whole words in capitals are names.
    .flatMap((word) => [word, word.slice(0, 1).toLocaleUpperCase(tag) + word.slice(1)]);
  // Looking for the end of a word is far cheaper than trying each letter as its beginning.
  const ends = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  const [before, after] = hasHabit(tag, 'blanks') ? APART : IN_A_ROW;
  const alternatives = [
    ...(whole.length > 0 ? [`${before}(?:${whole.map(expand).join('|')})`] : []),
    ...ends.map(expand),
  ];
  return new RegExp(`(?:${alternatives.join('|')})${after}`, 'u');
}

function expand(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replace(/\s+/g, '\\s+');
}
