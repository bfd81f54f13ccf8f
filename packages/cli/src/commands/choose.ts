import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { writeJson, writeText } from '../answer.ts';
import { ask } from '../choose/ask.ts';
import { endText, optionsText } from '../choose/choose-text.ts';
import { followAnswers } from '../choose/given-answers.ts';
import { type ChooseWords, chooseWords, readGraph, type Walk } from '../choose/graph.ts';
import { walkRecord } from '../choose/walk-record.ts';
import { given } from '../arguments.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { records } from '../render/records.ts';
import { isTerminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'find',
  operands: [],
  options: { answer: { value: 'answer', many: true }, 'no-input': {}, ...FORMATS },
  examples: ['polystatus choose', 'polystatus choose --json'],
} as const satisfies CommandForm;

/** polystatus choose: which code do I return? */
export function run(context: Context): Exit | Promise<Exit> {
  const { args, catalog } = context;
  const own = given(args, form);
  const graph = readGraph();
  const words = chooseWords(catalog.tag);
  const state = followAnswers(graph, own.answer ?? []);
  if ('message' in state) return complain(context, state);
  const canAsk = !own['no-input'] && args.format !== 'json' && isTerminal(0) && isTerminal(2);
  if (!state.open || !canAsk) return conclude(context, words, state);
  return ask(context, graph, words, state).then((end) =>
    end ? conclude(context, words, end) : interrupted(),
  );
}

function conclude(context: Context, words: ChooseWords, state: Walk): Exit {
  const { args, catalog } = context;
  const { open, end } = state;
  if (args.format === 'json') writeJson(walkRecord(state, words, catalog));
  else if (!open && args.format !== 'text')
    writeOut(1, records(end?.codes ?? [], catalog, args.format));
  else if (!open) writeText(context, 1, (page) => endText(state, words, page));
  else if (args.format === 'text') writeText(context, 1, (page) => optionsText(open, words, page));
  else {
    // A program that waits for a code must not take the question for one.
    writeText(context, 2, (page) => optionsText(open, words, page));
    return EXIT.usage;
  }
  return EXIT.found;
}

function interrupted(): Exit {
  writeOut(2, '\n');
  return EXIT.interrupted;
}
