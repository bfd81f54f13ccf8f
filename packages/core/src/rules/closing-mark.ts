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
      if (own === '' || endsAlike(mark, wantedMark, here)) continue;
      if (wantedMark === '.' && INSERTED.test(text)) continue;
      if (mark === '?' && isLabel(kind, wantedMark)) continue;
      if (kind === 'messages' && mark === '' && SHORTENED.test(original)) continue;
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
const SHORTENED = /^(?:\p{L}+ )?\p{L}{2,4}\.$/u;

/** What one language labels with a noun, another may ask: “Cacheable”, “Önbelleğe alınır mı?” */
function isLabel(kind: string, wanted: EndMark): boolean {
  return kind === 'messages' && (wanted === '' || wanted === ':');
}
