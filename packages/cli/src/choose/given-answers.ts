import type { Step } from '@polystatus/status/compiled';
import type { Fault } from '../arguments.ts';
import { walk, type Graph, type Walk } from './graph.ts';

/**
 * Follows `--answer question=answer`, in any order, and `--answer answer`, for whatever question
 * is next.
 *
 * @returns the walk as far as the answers lead, or what is wrong with them
 */
export function followAnswers(graph: Graph, given: readonly string[]): Walk | Fault {
  let rest = given.map((text) => readAnswer(text));
  const steps: Step[] = [];
  for (;;) {
    const state = walk(graph, steps);
    const { open } = state;
    if (rest.length === 0) return state;
    const [left] = rest;
    const next =
      open &&
      (rest.find((one) => one.question === open.id) ?? rest.find((one) => one.question === ''));
    if (!open || !next) return { message: 'unusedAnswer', values: { answer: left?.text ?? '' } };
    if (!open.answers.some(({ id }) => id === next.answer)) {
      const choices = open.answers.map(({ id }) => `${open.id}=${id}`).join(', ');
      return { message: 'answer', values: { answer: next.text, choices } };
    }
    steps.push({ question: open.id, answer: next.answer });
    rest = rest.filter((one) => one !== next);
  }
}

function readAnswer(text: string): Step & { text: string } {
  const equals = text.indexOf('=');
  return {
    question: equals < 0 ? '' : text.slice(0, equals),
    answer: text.slice(equals + 1),
    text,
  };
}
