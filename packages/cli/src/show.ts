import { answer } from './answer.ts';
import { complain, meantCommand, reportUnknown } from './complain.ts';
import { EXIT, type Context, type Exit } from './context.ts';
import { text } from './render/text.ts';
import { resolve } from './resolve.ts';
import { writeOut } from './write-out.ts';
import type { CommandForm } from './command-form.ts';
import { FORMATS } from './options.ts';

/** What `polystatus` does without a command’s name: it shows codes. */
export const form = {
  part: 'find',
  operands: [{ name: 'query', many: true }],
  options: FORMATS,
  examples: [],
} as const satisfies CommandForm;

/** polystatus 404 410, 4xx, nginx/499, bulunamadı, too many requests */
export function run(context: Context): Exit {
  const { catalog, args } = context;
  const { operands } = args;
  if (operands.some((operand) => operand.trim() === ''))
    return complain(context, { message: 'missingQuery' });
  const { groups, unknown } = resolve(catalog, operands);
  const ids = groups.flatMap((group) => group.ids);
  if (groups.length > 0 || args.format === 'json')
    answer(context, ids, (page) => text(groups, page));
  // Words behind a mistyped command make a search of what was to be a command.
  const meant =
    ids.length > 0 && operands.length > 1 ? meantCommand(context, operands[0] ?? '') : undefined;
  if (meant !== undefined && groups.every(({ kind }) => kind === 'ranked') && !args.quiet)
    writeOut(2, `${catalog.translate('unknown.command', { command: `polystatus ${meant}` })}\n`);
  for (const item of unknown) reportUnknown(context, item.text, item.query);
  return unknown.length > 0 ? EXIT.unknown : EXIT.found;
}
