import type { MessageKeys } from '@polystatus/core/compiled/message-keys.ts';
import type { Answer, Choose, Question, Step } from '@polystatus/status/compiled';
import { readJson } from '../data-file.ts';
import { translator, type Messages } from '@polystatus/status/translate';
import type { Translate } from '../message.ts';

/** The parts of what is compiled that a walk needs. */
export type Graph = Pick<Choose, 'first' | 'questions'>;

export interface Walk {
  readonly steps: readonly Step[];
  /** The question that is open, or else the answer that ended the walk. */
  readonly open: Question | undefined;
  readonly end: Answer | undefined;
}

export function readGraph(): Graph {
  return readJson('choose.json') as Graph;
}

/** The words of namespace `choose`. */
export type ChooseWords = Translate<MessageKeys['choose']>;

export function chooseWords(tag: string): ChooseWords {
  return translator(readJson(`${tag}/choose.json`) as Messages, tag);
}

/** Goes from the first question along answers that were given. */
export function walk({ first, questions }: Graph, steps: readonly Step[]): Walk {
  const at = steps.at(-1);
  if (!at) return { steps, open: questions[first], end: undefined };
  const choice = questions[at.question]?.answers.find(({ id }) => id === at.answer);
  if (choice?.codes) return { steps, open: undefined, end: choice };
  return { steps, open: questions[choice?.question ?? ''], end: undefined };
}
