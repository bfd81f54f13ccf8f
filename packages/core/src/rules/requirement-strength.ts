import { wordPattern } from '../language/wildcards.ts';
import type { LocaleFiles } from '../project.ts';
import { sourceLocale } from '../project.ts';
import { prosePairs, type Prose } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

const STRENGTHS = ['must-not', 'must', 'should'] as const;
/** “when the method must be kept” demands nothing. */
const CONDITION = /\b(?:when|where|if|whether)\b[^,.;:\n]*/gi;
type Patterns = Readonly<Partial<Record<(typeof STRENGTHS)[number], RegExp>>>;

export const rule: OldRule = {
  id: 'requirement-strength',
  scope: 'old',
  description:
    'What a specification demands keeps its strength: where the source says must, must not or should, the translation has a word of the locale’s requirement list.',
  covers: ['X6'],
  severity: 'warning',
  check({ project }) {
    const original = sourceLocale(project);
    if (!original) return;
    const wanted = patternsOf(original);
    const perLocale = new Map<LocaleFiles, Patterns>();
    // Several languages are compared with the same source.
    const demanding = new Map<Prose, string>();
    for (const { parsed, message, prose, source, files } of prosePairs(project)) {
      let present = perLocale.get(files);
      if (!present) perLocale.set(files, (present = patternsOf(files)));
      if (message.path[0] === 'visitor') continue;
      let demands: string | undefined = demanding.get(source);
      if (demands === undefined) {
        const { prose: text } = source;
        const isDemanding = STRENGTHS.some((strength) => wanted[strength]?.test(text));
        demanding.set(source, (demands = isDemanding ? text.replace(CONDITION, '') : ''));
      }
      if (demands === '') continue;
      for (const strength of STRENGTHS) {
        const match: RegExpExecArray | null | undefined = wanted[strength]?.exec(demands);
        const own = present[strength];
        if (!match || !own) continue;
        // What must not is no longer what must.
        demands = demands.replaceAll(match[0], '');
        if (own.test(prose)) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'requirement-strength',
          message: `“${message.key}” has nothing as strong as “${match[0]}” of its source.`,
          hint: `Say ${strength.replace('-', ' ')} as strongly here, or add the word to requirement in locale.yaml.`,
        });
        break;
      }
    }
  },
};

function patternsOf({ tag, locale }: LocaleFiles): Patterns {
  const words = locale?.value?.requirement;
  return Object.fromEntries(
    STRENGTHS.flatMap((strength) => {
      const pattern = wordPattern(words?.[strength] ?? [], tag);
      return pattern ? [[strength, pattern]] : [];
    }),
  );
}
