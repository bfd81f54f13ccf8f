import { paragraphs } from '@polystatus/status/markdown';
import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** A sentence may be split or joined; two are a sign that one was lost. */
const TOLERANCE = 2;

export const rule: OldRule = {
  id: 'sentence-count',
  scope: 'old',
  description: 'A translation has about as many sentences as its source, and as many paragraphs.',
  covers: ['L4'],
  severity: 'warning',
  check({ project }) {
    for (const { parsed, message, prose, source } of prosePairs(project)) {
      const [here, there] = [prose, source.prose].map(sentences) as [number, number];
      const [own, wanted] = [message.text, source.message.text].map(
        (text) => paragraphs(text).length,
      ) as [number, number];
      if (Math.abs(here - there) < TOLERANCE && own === wanted) continue;
      const [what, count, original] =
        own === wanted ? ['sentences', here, there] : ['paragraphs', own, wanted];
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'sentence-count',
        message: `“${message.key}” and its source differ in ${what}: ${count} and ${original}.`,
        hint: count < original ? 'Look for what is missing.' : 'Look for what was added.',
      });
    }
  },
};

/** Marks that end a sentence, with what closes after them; dots of abbreviations need a capital after them. */
function sentences(prose: string): number {
  return prose.match(/[.!?…。！？]+[”’»)\u202F\u00A0]*(?=\s+[^\p{Ll}\s]|\s*$)/gu)?.length ?? 0;
}
