import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { answer, writeJson } from '../answer.ts';
import { given } from '../arguments.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { text } from '../render/text.ts';
import { shown } from '../safe.ts';
import { selectRows } from '../select-rows.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'find',
  operands: [{ name: 'class', optional: true }],
  options: { seed: { value: 'text' }, ...FORMATS },
  examples: ['polystatus random 4xx', 'polystatus random --seed monday'],
} as const satisfies CommandForm;

/** polystatus random, random 5xx, random nginx --seed monday */
export function run(context: Context): Exit {
  const { args, catalog } = context;
  const [wanted] = args.operands;
  const rows = selectRows(catalog, wanted);
  const { seed } = given(args, form);
  const share = seed === undefined ? Math.random() : shareOf(seed);
  const id = rows[Math.floor(share * rows.length)]?.id;
  if (id === undefined) {
    if (args.format === 'json') writeJson([]);
    writeOut(2, `${catalog.translate('unknown.list', { query: shown(wanted ?? '') })}\n`);
    return EXIT.unknown;
  }
  answer(context, [id], (page) => text([{ kind: 'whole', ids: [id] }], page));
  return EXIT.found;
}

/** The same text leads to the same number below 1 (FNV-1a, its bits mixed once more). */
function shareOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
