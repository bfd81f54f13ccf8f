import { endMark, endsAlike, type EndMark } from '../language/end-mark.ts';
import { sourceLocale } from '../project.ts';
import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

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

export const rule: OldRule = {
  id: 'closing-mark',
  scope: 'old',
  description:
    'A translation ends with the mark its source ends with, each paragraph of it, in the signs of its own language.',
  covers: ['W9'],
  severity: 'warning',
  check({ project }) {
    const sourceLanguage = languageOf(sourceLocale(project)?.tag ?? 'en');
    for (const { parsed, message, prose, source, files } of prosePairs(project)) {
      const language = languageOf(files.tag);
      const [paragraphs, wanted] = [prose, source.prose].map((text) =>
        text.includes('\n') ? text.trim().split(/\n[^\S\n]*\n\s*/) : [text.trim()],
      ) as [string[], string[]];
      // Another number of paragraphs is line-breaks’ to report; then only the ends compare.
      const pairs =
        paragraphs.length === wanted.length
          ? paragraphs.map((text, index) => [text, wanted[index] ?? ''] as const)
          : [[paragraphs.at(-1) ?? '', wanted.at(-1) ?? ''] as const];
      for (const [text, sourceText] of pairs) {
        const [mark, wantedMark] = [endMark(text, language), endMark(sourceText, sourceLanguage)];
        if (text === '' || endsAlike(mark, wantedMark, language)) continue;
        if (wantedMark === '.' && INSERTED.test(message.text)) continue;
        if (mark === '?' && isLabel(parsed.source.identity.kind, wantedMark)) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'closing-mark',
          message: `${pairs.length > 1 ? 'A paragraph of ' : ''}“${message.key}” ends with ${NAMES[mark]}; its source ends with ${NAMES[wantedMark]}.`,
          hint: wantedMark === '' ? 'Leave the mark out.' : 'End it as the source does.',
        });
        break;
      }
    }
  },
};

/** “Unknown option: {{option}}”: a full stop would look like part of the value. */
const INSERTED = /:\s\{\{[^{}]*\}\}\s*$/u;

/** What one language labels with a noun, another may ask: “Cacheable”, “Önbelleğe alınır mı?” */
function isLabel(kind: string, wanted: EndMark): boolean {
  return kind === 'messages' && (wanted === '' || wanted === ':');
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
