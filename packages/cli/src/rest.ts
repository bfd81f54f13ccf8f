import type { Arguments } from './arguments.ts';
import type { LocaleChoice } from './choose-locale.ts';
import { commands } from './commands/index.ts';
import { help } from './commands/help.ts';
import { show } from './commands/show.ts';
import { complain } from './complain.ts';
import { EXIT, type Command, type Context, type Exit } from './context.ts';
import { openCatalog } from './open-catalog.ts';
import { isPiped } from './read-input.ts';
import { shown } from './safe.ts';
import { writeOut } from './write-out.ts';

/** Every run that needs more than a page: a file of its own, loaded only then. */
export function run(
  args: Arguments,
  choice: LocaleChoice,
  env: Context['env'],
): Exit | Promise<Exit> {
  if (args.version && !args.fault) {
    writeOut(1, `${BUILD_VERSION}\n`);
    return EXIT.found;
  }
  const catalog = openCatalog(choice.tag);
  if (args.fault) return complain({ catalog }, args.fault);
  const strict = args.lang !== undefined;
  if (choice.missing !== undefined && (strict || !args.quiet)) {
    const values = { language: shown(choice.missing), tags: BUILD_LOCALES.join(', ') };
    const key = strict ? 'language.unavailable' : 'language.fallback';
    writeOut(2, `${catalog.translate(key, values)}\n`);
  }
  if (choice.missing !== undefined && strict) return EXIT.language;
  return commandFor(args)({ args, catalog, env });
}

/** A lone `-`, or a pipe and no word at all, is something to explain. */
function commandFor({ command, operands, help: asked }: Arguments): Command {
  if (asked) return help;
  if (command !== undefined) return commands[command];
  const [first, second] = operands;
  const input = first === undefined ? isPiped() : first === '-' && second === undefined;
  return input ? commands.explain : show;
}
