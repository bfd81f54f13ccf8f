import { LOCALES, VERSION } from '#generated/build.ts';
import { forms } from '#generated/commands.ts';
import { runs } from '#generated/runs.ts';
import type { Arguments, Fault } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import type { LocaleChoice } from './choose-locale.ts';
import type { CommandForm } from './command-form.ts';
import { complain } from './complain.ts';
import { EXIT, type Command, type Context, type Exit } from './context.ts';
import { isPiped } from './read-input.ts';
import { shown } from './safe.ts';
import { writeOut } from './write-out.ts';

/** Answers a command line that was read. */
export async function run(
  args: Arguments,
  { tag, missing }: LocaleChoice,
  env: Context['env'],
): Promise<Exit> {
  if (args.version && !args.fault) {
    writeOut(1, `${VERSION}\n`);
    return EXIT.found;
  }
  const catalog = openCatalog(tag);
  if (args.fault) return complain({ catalog, args }, args.fault);
  if (missing !== undefined) {
    const values = { language: shown(missing), tags: LOCALES.join(', ') };
    writeOut(2, `${catalog.translate('language.unavailable', values)}\n`);
    return EXIT.language;
  }
  const fault = args.help ? undefined : checkOperands(args);
  if (fault) return complain({ catalog, args }, fault);
  const command = await commandFor(args);
  return command({ args, catalog, env, forms });
}

/** A lone `-`, or a pipe and no word at all, is something to explain. */
function commandFor({ command, operands, help: asked }: Arguments): Promise<Command> {
  if (asked) return runs.help();
  if (command !== undefined) return runs[command]();
  const [first, second] = operands;
  if (first === undefined) return isPiped() ? runs.explain() : runs.help();
  if (first === '-' && second === undefined) return runs.explain();
  return import('./show.ts').then(({ run: show }) => show);
}

/** What is said where there is more than the one operand that a command takes. */
const ONLY_ONE: Readonly<Record<string, string>> = { code: 'oneCode', class: 'oneQuery' };

/** Commands that make one text of all their operands say themselves what is wrong with it. */
function checkOperands({ command, operands }: Arguments): Fault | undefined {
  if (command === undefined) return undefined;
  const [only, another]: CommandForm['operands'] = forms[command].operands;
  const most = only ? 1 : 0;
  const message = only ? ONLY_ONE[only.name] : 'noOperand';
  return another || message === undefined || operands.length <= most
    ? undefined
    : { message, values: { command } };
}
