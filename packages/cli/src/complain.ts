import { writeText } from './answer.ts';
import { EXIT, type Context, type Exit } from './context.ts';
import type { Fault } from './arguments.ts';
import { code, quiet } from './mark.ts';
import { nearestName } from './nearest-name.ts';
import type { Query } from './query.ts';
import { shown } from './safe.ts';
import { suggest } from './suggest.ts';
import { displayWidth, pad } from './wrap.ts';
import { writeOut } from './write-out.ts';
import { keyOf } from './message.ts';

/** Values that come from us, whole however long. */
const OURS = new Set(['choices', 'ids', 'reason']);

/** Says what is wrong with the command line. */
export function complain(
  { catalog, args }: Pick<Context, 'catalog'> & Partial<Pick<Context, 'args'>>,
  { message, values }: Fault,
): Exit {
  const safe = Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [
      name,
      OURS.has(name) ? value : shown(value),
    ]),
  );
  const { translate } = catalog;
  const help =
    args?.command === undefined ? 'polystatus --help' : `polystatus help ${args.command}`;
  writeOut(
    2,
    `${translate(keyOf('usage', message), safe)}\n${translate('usage.hint', { command: help })}\n`,
  );
  return EXIT.usage;
}

/** Says what was not found, and what may have been meant. */
export function reportUnknown(context: Context, text: string, query: Query): Exit {
  const { translate, row } = context.catalog;
  const message = { number: 'code', id: 'code', class: 'class', text: 'text' } as const;
  const lines = [translate(`unknown.${message[query.kind]}`, { query: shown(text) })];
  const general = row(generalOf(query));
  if (general) {
    const { number, title } = general;
    lines.push(translate('unknown.general', { code: number, title }));
  }
  const rows = suggest(context.catalog, query).flatMap((id) => row(id) ?? []);
  if (rows.length > 0) {
    const commands = rows.map(({ id }) => `polystatus ${id}`);
    const width = Math.max(...commands.map(displayWidth));
    lines.push(
      translate('unknown.suggestions'),
      ...rows.map(({ title }, at) => `  ${code(pad(commands[at] ?? '', width))}  ${quiet(title)}`),
    );
  }
  const command = query.kind === 'text' ? meantCommand(context, text) : undefined;
  if (command !== undefined)
    lines.push(translate('unknown.command', { command: code(`polystatus ${command}`) }));
  writeText(context, 2, () => `${lines.join('\n')}\n`);
  return EXIT.unknown;
}

/**
 * The id of the code that clients take an unknown one for: x00 of its class, and a number above 599
 * for an error of the server (RFC 9110, Section 15); empty where there is none.
 */
function generalOf(query: Query): string {
  if (query.kind !== 'number' || !/^[1-9]\d\d$/.test(query.number)) return '';
  return `${Math.min(5, Number(query.number.charAt(0)))}00`;
}

/** The command that a mistyped first word may stand for. */
export function meantCommand({ args, forms }: Context, text: string): string | undefined {
  if (args.command !== undefined) return undefined;
  const [word = ''] = text.trim().split(/\s/);
  return nearestName(word, Object.keys(forms));
}
