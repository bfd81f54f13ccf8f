import type { Context } from '../context.ts';
import { isPiped, readInputFile, readStandardInput } from '../read-input.ts';
import type { Reading } from '../read-response/answer.ts';
import { readResponse } from '../read-response/index.ts';
import { joined } from '../read-response/join.ts';
import { isTerminal } from '../terminal.ts';
import { writeOut } from '../write-out.ts';

/** What was given to explain. */
export interface GivenInput {
  /** Undefined where nothing looks like a response. */
  readonly reading: Reading | undefined;
  readonly isEmpty: boolean;
  /** Somebody ended the wait for more. */
  readonly stopped: boolean;
  /** A name of a file that is not there. */
  readonly missing?: string;
  /** Files among others in which nothing looks like a response. */
  readonly unknown?: readonly string[];
}

/** Files, standard input, or the text itself. */
export async function readGiven(context: Context): Promise<GivenInput> {
  const { operands } = context.args;
  const [first, second] = operands;
  if (first === undefined || (first === '-' && second === undefined)) return readPipe(context);
  const text = operands.join(' ');
  const files = operands.map((name) => (name.includes('\n') ? undefined : readInputFile(name)));
  if (files.every((file) => file !== undefined)) return readFiles(operands, files);
  // One word with blanks in it may well be the name of a file.
  const whole = text.includes('\n') ? undefined : readInputFile(text);
  const reading = readResponse(whole ?? text);
  if (whole !== undefined || reading) return known(reading);
  return { ...known(undefined), missing: operands[files.indexOf(undefined)] ?? text };
}

function readFiles(names: readonly string[], texts: readonly string[]): GivenInput {
  const readings = texts.map((text) => readResponse(text));
  const reading = joined(readings.filter((one) => one !== undefined));
  const unknown = reading ? names.filter((_, at) => readings[at] === undefined) : [];
  return { ...known(reading), unknown };
}

async function readPipe({ args, catalog }: Context): Promise<GivenInput> {
  if (!isPiped() && isTerminal(0) && !args.quiet)
    writeOut(2, `${catalog.translate('explain.waiting')}\n`);
  const { text, stopped } = await readStandardInput();
  return { reading: readResponse(text), isEmpty: text === '', stopped };
}

function known(reading: Reading | undefined): GivenInput {
  return { reading, isEmpty: false, stopped: false };
}
