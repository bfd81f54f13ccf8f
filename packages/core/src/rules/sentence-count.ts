import { paragraphs } from '@polystatus/status/markdown';
import { countSentences, endsSentence } from '../language/end-mark.ts';
import { hasHabit } from '../language/writing.ts';
import { pairRule, type Text } from '../check/rule.ts';

/** A sentence may be split or joined; two are a sign that one was lost. */
const TOLERANCE = 2;

export const rule = pairRule({
  id: 'sentence-count',
  description: 'A translation has about as many sentences as its source, and as many paragraphs.',
  severity: 'warning',
  habit: 'stops',
  prepare: ({ tag }) => tag.split('-', 1)[0] ?? tag,
  check({ text, source }, report, { here: language, there: original }) {
    const here = sentencesOf(text.prose, language);
    const there = sentencesOf(source.prose, original);
    const [own, wanted] = [text, source].map((one) => paragraphs(one.text).length) as [
      number,
      number,
    ];
    const isUsual = there - here < TOLERANCE && here - there < TOLERANCE + slack(there, text);
    if (isUsual && own === wanted) return;
    const [what, count, other] =
      own === wanted ? ['sentences', here, there] : ['paragraphs', own, wanted];
    report(
      `“${text.key}” and its source differ in ${what}: ${count} and ${other}.`,
      count < other ? 'Look for what is missing.' : 'Look for what was added.',
    );
  },
});

/** What has no mark at its end is one, too, so that “a, b” may be “A. B.” */
function sentencesOf(prose: string, language: string): number {
  return countSentences(prose, language) + (endsSentence(prose, language) ? 0 : 1);
}

/** Languages without blanks make short sentences of what others join by commas. */
function slack(original: number, { language }: Text): number {
  return hasHabit(language.tag, 'blanks') ? 0 : Math.floor(original / 4);
}
