import type { Question } from '@polystatus/status/compiled';
import { code, quiet, strong } from '../mark.ts';
import { keyOf } from '../message.ts';
import { prose } from '../prose.ts';
import { MARGIN, type Page } from '../render/page.ts';
import { brief } from '../render/row.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import type { ChooseWords, Walk } from './graph.ts';

/** A question with its answers, numbered for a person to choose. */
export function questionText(question: Question, words: ChooseWords, { width }: Page): string {
  const answers = question.answers.map(({ id }, at) =>
    wrap(words(keyOf('questions', question.id, 'answers', id)), width, `${numberText(at + 1)}  `),
  );
  return [questionLine(question, words, width), '', ...answers, ''].join('\n');
}

/** The same with the option of each answer, for those who cannot be asked. */
export function optionsText(question: Question, words: ChooseWords, page: Page): string {
  const { width, catalog } = page;
  const options = question.answers.map(({ id }) => `--answer ${question.id}=${id}`);
  const column = Math.max(...options.map(displayWidth));
  const answers = question.answers.map(({ id }, at) => {
    const first = `  ${code(pad(options[at] ?? '', column))}  `;
    const text = words(keyOf('questions', question.id, 'answers', id));
    return column > width / 2
      ? `  ${code(options[at] ?? '')}\n${wrap(text, width, '      ')}`
      : wrap(text, width, first);
  });
  const hint = wrap(catalog.translate('choose.goOn'), width);
  return [questionLine(question, words, width), '', ...answers, '', quiet(hint), ''].join('\n');
}

/** Where a walk ended: the codes, or what to do in their place, and why. */
export function endText({ steps, end }: Walk, words: ChooseWords, page: Page): string {
  const { catalog, width } = page;
  const last = steps.at(-1);
  const rows = (end?.codes ?? []).flatMap((id) => catalog.row(id) ?? []);
  const why = last ? prose(words(keyOf('questions', last.question, 'why', last.answer))) : [];
  const more = catalog.translate('owners.whole', {
    command: code(`polystatus ${rows.map(({ id }) => id).join(' ')}`),
  });
  return `${[
    ...(end?.instead ? [strong(wrap(words(`instead.${end.instead}.text`), width, MARGIN))] : []),
    ...rows.map((row) => brief(row, page)),
    ...why.map((text) => wrap(text, width, MARGIN)),
    ...(rows.length > 0 ? [quiet(wrap(more, width, MARGIN))] : []),
  ].join('\n\n')}\n`;
}

function questionLine({ id }: Question, words: ChooseWords, width: number): string {
  return strong(wrap(words(keyOf('questions', id, 'question')), width));
}

function numberText(at: number): string {
  return code(String(at).padStart(3));
}
