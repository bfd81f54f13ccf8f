import type { Arguments } from './arguments.ts';
import type { LocaleChoice } from './choose-locale.ts';
import { commands } from './commands/index.ts';
import { help } from './commands/help.ts';
import { show } from './commands/show.ts';
import { complain, shown } from './complain.ts';
import { EXIT, type Context, type Exit } from './context.ts';
import { openCatalog } from './open-catalog.ts';
import { writeOut } from './write-out.ts';

/** Every run that needs more than a page: a file of its own, loaded only then. */
export function run(args: Arguments, choice: LocaleChoice, env: Context['env']): Exit {
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
  const [first = ''] = args.operands;
  const command = args.operands.length > args.literal ? commands.get(first) : undefined;
  const operands = command ? args.operands.slice(1) : args.operands;
  return (args.help ? help : (command ?? show))({ args, operands, catalog, env });
}
