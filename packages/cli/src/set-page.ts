import type { Arguments } from './arguments.ts';
import type { LocaleChoice } from './choose-locale.ts';
import type { Context } from './context.ts';
import { openTable } from './data-file.ts';
import { paint } from './mark.ts';
import { stack } from './render/page.ts';
import { isTerminal, MAX_WIDTH, textWidth, wantsColor } from './terminal.ts';

/**
 * The answer to numbers, as it was set in full width when the package was built: that is most
 * runs, and nothing else needs to be loaded for it.
 *
 * @returns undefined where the line asks for anything else
 * @example setPage(parseArguments(['404']), { tag: 'tr' }, env) // '404  Bulunamadı\n …'
 */
export function setPage(
  { command, operands, format, color, fault, help, version }: Arguments,
  { tag, missing }: LocaleChoice,
  env: Context['env'],
): string | undefined {
  if (command !== undefined || format !== 'text' || operands.length === 0) return undefined;
  if (fault || help || version || missing !== undefined) return undefined;
  const terminal = isTerminal(1);
  if (textWidth(env, terminal) < MAX_WIDTH) return undefined;
  const pages = openTable(`${tag}/pages.txt`);
  const found = operands.map((operand) => pages.get(operand)).filter((page) => page !== undefined);
  if (found.length < operands.length) return undefined;
  return paint(
    stack(found as string[], MAX_WIDTH),
    wantsColor(color, env, () => terminal),
  );
}
