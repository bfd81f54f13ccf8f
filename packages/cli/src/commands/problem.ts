import { problem as problemOf } from '@polystatus/data/problem';
import { valueOf } from '../arguments.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { findCode } from '../find-code.ts';
import { writeOut } from '../write-out.ts';

/** polystatus problem 404 --lang tr --detail 'Sipariş 17 yok.' */
export function problem(context: Context): Exit {
  const { args, catalog } = context;
  const [word = '', second] = args.operands;
  if (second !== undefined)
    return complain(context, { message: 'oneCode', values: { command: 'problem' } });
  const foreign = (['type', 'instance'] as const).find((name) => !isReference(valueOf(args, name)));
  if (foreign !== undefined) {
    const values = { option: `--${foreign}`, value: valueOf(args, foreign) ?? '' };
    return complain(context, { message: 'address', values });
  }
  const id = findCode(context, word);
  if (typeof id !== 'string') return id;
  const details = problemOf(id, {
    locale: catalog.tag,
    detail: valueOf(args, 'detail'),
    instance: valueOf(args, 'instance'),
    type: valueOf(args, 'type'),
  });
  writeOut(1, `${JSON.stringify(details, undefined, 2)}\n`);
  return EXIT.found;
}

/** No character that RFC 3986 keeps out of a URI reference; letters of any language may stay. */
function isReference(text: string | undefined): boolean {
  return text === undefined || !/[\s<>"{}|\\^`\p{C}]/u.test(text);
}
