import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { answer } from '../answer.ts';
import { complain, reportUnknown } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { readQuery } from '../query.ts';
import { rank } from '../rank.ts';
import { stack } from '../render/page.ts';
import { rankedText } from '../render/ranked.ts';

export const form = {
  part: 'find',
  operands: [{ name: 'text', many: true }],
  options: FORMATS,
  examples: ['polystatus search timeout'],
} as const satisfies CommandForm;

/** polystatus search file too big */
export function run(context: Context): Exit {
  const query = context.args.operands.join(' ');
  if (query.trim() === '') return complain(context, { message: 'missingQuery' });
  const ranking = rank(context.catalog, query);
  const { ids } = ranking;
  if (ids.length > 0 || context.args.format === 'json')
    answer(context, ids, (page) => stack([rankedText(ids, ranking, page)], page.width));
  return ids.length > 0 ? EXIT.found : reportUnknown(context, query, readQuery(query));
}
