/*
 * Scripts that put no blank between words: Thai and Lao, Burmese, Khmer, kana, Han. Ranges instead
 * of script names, which take milliseconds to compile.
 */
const DENSE =
  '\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF';
const IS_DENSE = new RegExp(`[${DENSE}]`);
const RUNS = new RegExp(`[${DENSE}]+|[^${DENSE}]+`, 'g');

/**
 * The words of a folded text. Where a script has no blanks, every two neighbours are a word, so that
 * what stands inside a text is found as well as its beginning.
 *
 * @example wordsIn('http エラー') // ['http', 'エラ', 'ラー']
 */
export function wordsIn(folded: string): string[] {
  if (folded === '') return [];
  const words = folded.split(' ');
  return IS_DENSE.test(folded)
    ? words.flatMap((word) => word.match(RUNS) ?? []).flatMap(pairs)
    : words;
}

function pairs(run: string): string[] {
  if (run.length < 2 || !IS_DENSE.test(run)) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
