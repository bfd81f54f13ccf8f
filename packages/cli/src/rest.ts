import { LOCALES, VERSION } from '#generated/build.ts';
import { forms } from '#generated/commands.ts';
import { runs } from '#generated/runs.ts';
import type { Arguments } from './arguments.ts';
import type { LocaleChoice } from './choose-locale.ts';
import { complain } from './complain.ts';
import { EXIT, type Command, type Context, type Exit } from './context.ts';
import { openCatalog } from './open-catalog.ts';
import { isPiped } from './read-input.ts';
import { shown } from './safe.ts';
import { writeOut } from './write-out.ts';

/** Every run that needs more than a page: a file of its own, loaded only then. */
export async function run(
  args: Arguments,
  choice: LocaleChoice,
  env: Context['env'],
): Promise<Exit> {
  if (args.version && !args.fault) {
    writeOut(1, `${VERSION}\n`);
    return EXIT.found;
  }
  const catalog = openCatalog(choice.tag);
  if (args.fault) return complain({ catalog }, args.fault);
  const strict = args.lang !== undefined;
  if (choice.missing !== undefined && (strict || !args.quiet)) {
    const values = { language: shown(choice.missing), tags: LOCALES.join(', ') };
    const key = strict ? 'language.unavailable' : 'language.fallback';
    writeOut(2, `${catalog.translate(key, values)}\n`);
  }
  if (choice.missing !== undefined && strict) return EXIT.language;
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
