import { endMark, endsAlike, type EndMark } from '../language/end-mark.ts';
import { pairRule } from '../check/rule.ts';

const NAMES: Readonly<Record<EndMark, string>> = {
  '': 'no mark',
  '.': 'a full stop',
  '?': 'a question mark',
  '!': 'an exclamation mark',
  '?!': 'an exclaimed question',
  '…': 'three dots',
  ':': 'a colon',
  ';': 'a semicolon',
  ',': 'a comma',
  '–': 'a dash',
};

export const rule = pairRule({
  id: 'closing-mark',
  description:
    'A translation ends with the mark its source ends with, each paragraph of it, in the signs of its own language.',
  severity: 'warning',
  prepare: ({ tag }) => tag.split('-')[0] ?? tag,
  check({ text: { key, text, prose, kind }, source }, report, { here, there }) {
    const [paragraphs, wanted] = [prose, source.prose].map((whole) =>
      whole.includes('\n') ? whole.trim().split(/\n[^\S\n]*\n\s*/) : [whole.trim()],
    ) as [string[], string[]];
    // Another number of paragraphs is line-breaks’ to report; then only the ends compare.
    const pairs =
      paragraphs.length === wanted.length
        ? paragraphs.map((own, index) => [own, wanted[index] ?? ''] as const)
        : [[paragraphs.at(-1) ?? '', wanted.at(-1) ?? ''] as const];
    for (const [own, original] of pairs) {
      const [mark, wantedMark] = [endMark(own, here), endMark(original, there)];
      // A mark alone is a sign of numbers: 1.5 is 1,5 elsewhere.
      if (own === '' || original.length === 1 || endsAlike(mark, wantedMark, here)) continue;
      if (wantedMark === '.' && INSERTED.test(text)) continue;
      if (mark === '?' && isLabel(kind, wantedMark)) continue;
      if (
        kind === 'messages' &&
        mark === '' &&
        (SHORTENED.test(original) || LETTERS.test(original))
      )
        continue;
      if (kind === 'messages' && wantedMark === '') {
        if (mark === '.' && (LETTERS.test(own) || isShortened(own, original))) continue;
        if (mark === ':' && GOES_ON.test(original)) continue;
      }
      report(
        `${pairs.length > 1 ? 'A paragraph of ' : ''}“${key}” ends with ${NAMES[mark]}; its source ends with ${NAMES[wantedMark]}.`,
        wantedMark === '' ? 'Leave the mark out.' : 'End it as the source does.',
      );
      break;
    }
  },
});

/** “Unknown option: {{option}}”: a full stop would look like part of the value. */
const INSERTED = /:\s\{\{[^{}]*\}\}\s*$/u;

/** “Qty.” and “Cert exp.” end with the point of an abbreviation. */
const SHORTENED = /^(?:(?:\p{L}+ )?\p{L}{2,4}|(?:\p{L}+ ){2}\p{Lu}\p{Ll}{1,2})\.$/u;
/** “Arabic – U.A.E.” */
const LETTERS = /(?:\p{Lu}\.){2}$/u;
/** “Sort by” goes on with what stands beside it, which other languages announce: “Şuna göre sırala:”. */
const GOES_ON = /\s(?:after|as|at|before|by|for|from|in|into|is|of|on|than|to|under|with)$/iu;
/** A point within a word or before a small letter: vers.prélim., nouv. var. d’appl. */
const INNER_POINT = /\p{L}\.(?=\p{L}|\s\p{Ll})/u;
/** A word or two that are cut before a vowel: Sélect., Pente max., (Non sélect.) */
const CUT = /^\P{L}*(?:\p{L}+\s)?(\p{L}*[^aeıioöuüâîûàéèêô\P{L}])\.\P{L}*$/iu;

/** A label that ends with an abbreviation, not with a sentence, since it is as short as its source. */
function isShortened(own: string, original: string): boolean {
  if (INNER_POINT.test(own)) return !INNER_POINT.test(original);
  const [, last = ''] = CUT.exec(own) ?? [];
  return last !== '' && (last.length < 4 || lettersOf(own) <= lettersOf(original));
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What one language labels with a noun, another may ask: “Cacheable”, “Önbelleğe alınır mı?” */
function isLabel(kind: string, wanted: EndMark): boolean {
  return kind === 'messages' && (wanted === '' || wanted === ':');
}
