import type { Catalog } from '../catalog.ts';
import { keyOf } from '../message.ts';
import type { ChooseWords, Walk } from './graph.ts';

/** A walk, as `choose --json` shows it: the next question, or the codes, or what to do in their place, and why. */
export function walkRecord(
  { steps, open, end }: Walk,
  words: ChooseWords,
  catalog: Catalog,
): object {
  const last = steps.at(-1);
  return {
    steps,
    question: open && {
      id: open.id,
      text: words(keyOf('questions', open.id, 'question')),
      answers: open.answers.map(({ id, codes }) => ({
        id,
        text: words(keyOf('questions', open.id, 'answers', id)),
        option: `--answer ${open.id}=${id}`,
        last: codes !== undefined,
      })),
    },
    codes: end?.codes?.flatMap((id) => {
      const row = catalog.row(id);
      return row ? [{ id, code: Number(row.number), title: row.title, summary: row.summary }] : [];
    }),
    instead: end?.instead && {
      id: end.instead,
      text: words(`instead.${end.instead}.text`),
    },
    why: end && last ? words(keyOf('questions', last.question, 'why', last.answer)) : undefined,
    lang: catalog.tag,
  };
}
