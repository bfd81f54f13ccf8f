import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { writeJson, writeText } from '../answer.ts';
import { given } from '../arguments.ts';
import { complain } from '../complain.ts';
import { CLASS_EXIT, EXIT, type Context, type Exit } from '../context.ts';
import { PackedInput } from '../decode.ts';
import { explanationOf } from '../explain/explanation.ts';
import { countRecord, explanationRecord } from '../explain/explanation-record.ts';
import { explanationsText } from '../explain/explanation-text.ts';
import { readGiven } from '../explain/given-input.ts';
import { tally, type Count } from '../explain/tally.ts';
import { tallyText } from '../explain/tally-text.ts';
import { unreadNote, withNote } from '../explain/unread.ts';
import { NO_ANSWER, type Reading } from '../read-response/answer.ts';
import { InputTooLong, MAX_INPUT } from '../read-input.ts';
import { shortLine } from '../render/records.ts';
import { shown } from '../safe.ts';
import { writeOut } from '../write-out.ts';
import { run as help } from './help.ts';

/** More answers than a client collects on its way are counted, not told one by one. */
const MAX_HOPS = 200;

const DEFAULT_TOP = '3';

export const form = {
  part: 'find',
  operands: [{ name: 'file', optional: true, many: true }],
  options: {
    'exit-status': {},
    top: { value: 'number' },
    json: FORMATS.json,
    short: FORMATS.short,
  },
  examples: [
    'curl -si https://example.com/ | polystatus',
    "polystatus explain 'HTTP/2 404'",
    'polystatus explain access.log access.log.1.gz --top 10',
    'curl -si https://example.com/ | polystatus explain --exit-status --short',
  ],
} as const satisfies CommandForm;

/** curl -i … | polystatus, polystatus explain access.log, explain 'HTTP/2 404' */
export async function run(context: Context): Promise<Exit> {
  const { top = DEFAULT_TOP } = given(context.args, form);
  if (!/^\d{1,6}$/.test(top))
    return complain(context, {
      message: 'choice',
      values: { option: '--top', value: top, choices: '0–999999' },
    });
  try {
    return await explainInput(context, Number(top));
  } catch (error) {
    if (error instanceof PackedInput)
      return complain(context, { message: 'packed', values: { command: error.command } });
    if (!(error instanceof InputTooLong)) throw error;
    const values = { size: String(MAX_INPUT / 2 ** 20) };
    return complain(context, { message: 'tooLong', values });
  }
}

async function explainInput(context: Context, top: number): Promise<Exit> {
  const { args, catalog } = context;
  const { reading, isEmpty, stopped, missing, unknown = [] } = await readGiven(context);
  if (missing !== undefined)
    return complain(context, { message: 'noFile', values: { file: missing } });
  // A pipe that says nothing is what programs give to those they start without a word.
  if (isEmpty && args.command === undefined && args.operands.length === 0) return help(context);
  for (const file of unknown)
    writeOut(2, `${catalog.translate('explain.nothingIn', { file: shown(file) })}\n`);
  if (!reading) {
    if (args.format === 'json') writeJson([]);
    writeOut(2, `${catalog.translate('explain.nothing')}\n`);
    return stopped ? EXIT.interrupted : EXIT.unknown;
  }
  write(reading, context, top);
  if (stopped) return EXIT.interrupted;
  if (reading.answers.length === 0) return EXIT.unknown;
  return given(args, form)['exit-status'] ? exitStatus(reading) : EXIT.found;
}

function write(reading: Reading, context: Context, top: number): void {
  const { kind, form, answers, skipped } = reading;
  const { args, catalog } = context;
  const place = form === 'log' || form === 'entries' ? 'log' : 'response';
  const note = unreadNote(reading, catalog);
  // A pipe wants the answers alone.
  if (note !== '' && (answers.length === 0 || (args.format === 'short' && !args.quiet)))
    writeOut(2, `${note}\n`);
  if (answers.length > (kind === 'record' ? 1 : MAX_HOPS)) {
    const counts = tally(answers, place, catalog, top);
    if (args.format === 'json')
      writeJson(counts.map((count) => countRecord(count, skipped, catalog)));
    else if (args.format === 'short')
      writeOut(1, counts.map((count) => shortCount(count)).join(''));
    else writeText(context, 1, (page) => withNote(tallyText(counts, page), note, page));
    return;
  }
  const all = answers.map((answer) => explanationOf(answer, place, catalog));
  if (args.format === 'json') writeJson(all.map((one) => explanationRecord(one, skipped, catalog)));
  else if (args.format === 'short')
    writeOut(1, all.map(({ number, entry }) => `${nameOf(number, entry?.id)}\n`).join(''));
  else if (all.length > 0)
    writeText(context, 1, (page) => withNote(explanationsText(all, page), note, page));

  function nameOf(number: string, id: string | undefined): string {
    const row = id === undefined ? undefined : catalog.row(id);
    return row ? shortLine(row, catalog) : number;
  }

  function shortCount({ number, count, id }: Count): string {
    return `${count}\t${nameOf(number, id)}\n`;
  }
}

/** By what came back last, or by the worst of a record: 0 below 400, 4 below 500, else 5. */
function exitStatus({ kind, answers }: Reading): Exit {
  const counted = kind === 'record' ? answers : answers.slice(-1);
  const numbers = counted.map(({ number }) => (number === NO_ANSWER ? 599 : Number(number)));
  const worst = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (worst < 400) return EXIT.found;
  return worst < 500 ? CLASS_EXIT.clientError : CLASS_EXIT.serverError;
}
