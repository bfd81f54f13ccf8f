import { paragraphs } from '@polystatus/status/markdown';
import { pairRule } from '../check/rule.ts';

/** A sentence may be split or joined; two are a sign that one was lost. */
const TOLERANCE = 2;

export const rule = pairRule({
  id: 'sentence-count',
  description: 'A translation has about as many sentences as its source, and as many paragraphs.',
  severity: 'warning',
  check({ text, source }, report) {
    const [here, there] = [text, source].map(({ prose }) => sentences(prose)) as [number, number];
    const [own, wanted] = [text, source].map((one) => paragraphs(one.text).length) as [
      number,
      number,
    ];
    if (Math.abs(here - there) < TOLERANCE && own === wanted) return;
    const [what, count, original] =
      own === wanted ? ['sentences', here, there] : ['paragraphs', own, wanted];
    report(
      `“${text.key}” and its source differ in ${what}: ${count} and ${original}.`,
      count < original ? 'Look for what is missing.' : 'Look for what was added.',
    );
  },
});

/** Marks that end a sentence, with what closes after them; dots of abbreviations need a capital after them. */
function sentences(prose: string): number {
  return prose.match(/[.!?…。！？]+[”’»)\u202F\u00A0]*(?=\s+[^\p{Ll}\s]|\s*$)/gu)?.length ?? 0;
}
