import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';
import { SIGN } from '../traits.ts';

/** Signs that mean the same in every language; & is a word in some, * is Markdown. */
const SPECIAL = /[@#$%+=<>|~^\\_§©®™€£¥₺→←⇒×÷±≤≥≠°•·]/gu;
/** Other scripts have per cent signs of their own. */
const SAME: Readonly<Record<string, string>> = { '％': '%', '٪': '%', '＋': '+', '＝': '=' };

export const rule: OldRule = {
  id: 'special-characters',
  scope: 'old',
  description:
    'A translation keeps the special characters of its source, such as @, %, §, → and ™.',
  covers: ['W15'],
  severity: 'warning',
  check({ project }) {
    for (const { parsed, message, prose, source, traits } of prosePairs(project)) {
      if (!((traits | source.traits) & SIGN)) continue;
      const [present, wanted] = [signsOf(prose), signsOf(source.prose)];
      const missing = [...wanted].filter((sign) => !present.has(sign));
      const extra = [...present].filter((sign) => !wanted.has(sign));
      if (missing.length === 0 && extra.length === 0) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'special-characters',
        message: `“${message.key}” ${missing.length > 0 ? `lacks ${missing.join(' ')}` : `has ${extra.join(' ')}, which its source has not`}.`,
        hint: missing.length > 0 ? 'Put it back.' : 'Take it out, or put it in inline code.',
      });
    }
  },
};

function signsOf(prose: string): Set<string> {
  return new Set(prose.replace(/[％٪＋＝]/gu, (sign) => SAME[sign] ?? sign).match(SPECIAL) ?? []);
}
