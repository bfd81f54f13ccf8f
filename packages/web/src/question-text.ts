import { choose } from './content.ts';
import { joined, wordsOf, type Said } from './words.ts';

/** What search engines show of a description, roughly; whole answers only. */
const LONGEST = 200;

/** Title of a question’s page; the first one bears the name of the whole. */
export function questionTitle(tag: string, id: string): Said {
  const t = wordsOf(tag);
  const title = t('choose:title');
  if (id === choose.first) return title;
  return joined([t(`choose:questions.${id}.question`), title], (texts) => texts.join(' – '));
}

/** The answers of a question as one text, as many as fit. */
export function questionDescription(tag: string, id: string): Said {
  const t = wordsOf(tag);
  if (id === choose.first) return t('choose:description');
  const answers = (choose.questions[id]?.answers ?? []).map((answer) =>
    t(`choose:questions.${id}.answers.${answer.id}`),
  );
  return joined(answers, (texts) =>
    texts.reduce((text, answer) =>
      text.length + answer.length < LONGEST ? `${text} ${answer}` : text,
    ),
  );
}
