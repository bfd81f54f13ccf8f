import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { problem as problemOf } from '@polystatus/data/problem';
import { writeJson } from '../answer.ts';
import { given } from '../arguments.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { findCode } from '../find-code.ts';

export const form = {
  part: 'make',
  operands: [{ name: 'code' }],
  options: {
    detail: { value: 'text' },
    instance: { value: 'address' },
    type: { value: 'address' },
    json: FORMATS.json,
  },
  examples: ["polystatus problem 404 --detail 'Order 17 does not exist.' --instance /orders/17"],
} as const satisfies CommandForm;

/** polystatus problem 404 --lang tr --detail 'Sipariş 17 yok.' */
export function run(context: Context): Exit {
  const { args, catalog } = context;
  const [word = ''] = args.operands;
  const { detail, instance, type } = given(args, form);
  const addresses = Object.entries({ type, instance });
  const foreign = addresses.find(([, address]) => !isReference(address));
  if (foreign !== undefined) {
    const [name, value = ''] = foreign;
    const values = { option: `--${name}`, value };
    return complain(context, { message: 'address', values });
  }
  const id = findCode(context, word);
  if (typeof id !== 'string') return id;
  writeJson(problemOf(id, { locale: catalog.tag, detail, instance, type }));
  return EXIT.found;
}

/** No character that RFC 3986 keeps out of a URI reference; letters of any language may stay. */
function isReference(text: string | undefined): boolean {
  return text === undefined || !/[\s<>"{}|\\^`\p{C}]/u.test(text);
}
