import { createInterface, type Interface } from 'node:readline/promises';
import { writeText } from '../answer.ts';
import type { Context } from '../context.ts';
import { safe } from '../safe.ts';
import { writeOut } from '../write-out.ts';
import { questionText } from './choose-text.ts';
import { type ChooseWords, walk, type Graph, type Walk } from './graph.ts';

const BACK = '0';

/**
 * Asks question after question on the terminal; what is asked goes to standard error, so that
 * the answer alone can be piped on.
 *
 * @returns the finished walk, or undefined where the reader gave up (Ctrl-C, Ctrl-D)
 */
export async function ask(
  context: Context,
  graph: Graph,
  words: ChooseWords,
  from: Walk,
): Promise<Walk | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const aborted = new AbortController();
  terminal.on('close', () => aborted.abort()).on('SIGINT', () => terminal.close());
  try {
    let state = from;
    while (state.open) state = await step(context, graph, words, state, terminal, aborted.signal);
    return state;
  } catch (error) {
    if (aborted.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

async function step(
  context: Context,
  graph: Graph,
  words: ChooseWords,
  state: Walk,
  terminal: Interface,
  signal: AbortSignal,
): Promise<Walk> {
  const { open, steps } = state;
  if (!open) return state;
  const { translate } = context.catalog;
  writeText(context, 2, (page) => `\n${questionText(open, words, page)}\n`);
  const prompt = translate(steps.length > 0 ? 'choose.promptBack' : 'choose.prompt');
  for (;;) {
    const text = (await terminal.question(`${prompt} `, { signal })).trim();
    if (text === BACK && steps.length > 0) return walk(graph, steps.slice(0, -1));
    const choice = open.answers.find(({ id }, at) => text === id || text === String(at + 1));
    if (choice) return walk(graph, [...steps, { question: open.id, answer: choice.id }]);
    if (text !== '') {
      const values = { text: safe(text), most: open.answers.length };
      writeOut(2, `${translate('choose.noSuchAnswer', values)}\n`);
    }
  }
}
