import { choose } from './content.ts';
import { wordsOf } from './words.ts';

/** What search engines show of a description, roughly; whole answers only. */
const LONGEST = 200;

/** Title of a question’s page; the first one bears the name of the whole. */
export function questionTitle(tag: string, id: string): string {
  const t = wordsOf(tag);
  const title = t('choose:title');
  return id === choose.first ? title : `${t(`choose:questions.${id}.question`)} – ${title}`;
}

/** The answers of a question as one text, as many as fit. */
export function questionDescription(tag: string, id: string): string {
  const t = wordsOf(tag);
  if (id === choose.first) return t('choose:description');
  const answers = (choose.questions[id]?.answers ?? []).map((answer) =>
    t(`choose:questions.${id}.answers.${answer.id}`),
  );
  return answers.reduce((text, answer) =>
    text.length + answer.length < LONGEST ? `${text} ${answer}` : text,
  );
}
