import { wordPattern } from '../language/wildcards.ts';
import { pairRule, type Language } from '../check/rule.ts';

const STRENGTHS = ['must-not', 'must', 'should'] as const;
/** “when the method must be kept” demands nothing, nor does “choose which of them should be kept”. */
const CONDITION = /\b(?:when|where|why|if|whether|which|what|how)\b[^,.;:\n]*/gi;
type Patterns = Readonly<Partial<Record<(typeof STRENGTHS)[number], RegExp>>>;

export const rule = pairRule({
  id: 'requirement-strength',
  description:
    'What a specification demands keeps its strength: where the source says must, must not or should, the translation has a word of the locale’s requirement list.',
  severity: 'warning',
  prepare: patternsOf,
  about({ prose }, there) {
    const isDemanding = STRENGTHS.some((strength) => there[strength]?.test(prose));
    return isDemanding ? prose.replace(CONDITION, '') : undefined;
  },
  check({ text: { key, path, prose } }, report, { here, there, about }) {
    if (path[0] === 'visitor') return;
    let demands = about;
    for (const strength of STRENGTHS) {
      const match: RegExpExecArray | null | undefined = there[strength]?.exec(demands);
      const own = here[strength];
      if (!match || !own) continue;
      // What must not is no longer what must.
      demands = demands.replaceAll(match[0], '');
      if (own.test(prose)) continue;
      report(
        `“${key}” has nothing as strong as “${match[0]}” of its source.`,
        `Say ${strength.replace('-', ' ')} as strongly here, or add the word to requirement in locale.yaml.`,
      );
      break;
    }
  },
});

function patternsOf({ tag, locale }: Language): Patterns {
  const words = locale?.requirement;
  return Object.fromEntries(
    STRENGTHS.flatMap((strength) => {
      const pattern = wordPattern(words?.[strength] ?? [], tag);
      return pattern ? [[strength, pattern]] : [];
    }),
  );
}
