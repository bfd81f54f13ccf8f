import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { problem as problemOf } from '@polystatus/data/problem';
import { writeJson, writeText } from '../answer.ts';
import { given } from '../arguments.ts';
import { complain } from '../complain.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { findCode } from '../find-code.ts';
import { shown } from '../safe.ts';
import { wrap } from '../wrap.ts';

export const form = {
  part: 'make',
  operands: [{ name: 'code' }],
  options: {
    detail: { value: 'text' },
    instance: { value: 'address' },
    type: { value: 'address' },
    title: { value: 'text' },
    member: { value: 'member', many: true },
    json: FORMATS.json,
  },
  examples: [
    "polystatus problem 404 --detail 'Order 17 does not exist.' --instance /orders/17",
    'polystatus problem 422 --member field=age --member least=18',
  ],
} as const satisfies CommandForm;

/** polystatus problem 404 --lang tr --detail 'Sipariş 17 yok.' */
export function run(context: Context): Exit {
  const { args, catalog } = context;
  const [word = ''] = args.operands;
  const { detail, instance, type, title, member = [] } = given(args, form);
  const addresses = Object.entries({ type, instance });
  const foreign = addresses.find(([, address]) => !isReference(address));
  if (foreign !== undefined) {
    const [name, value = ''] = foreign;
    const values = { option: `--${name}`, value };
    return complain(context, { message: 'address', values });
  }
  const members = member.map((text) => readMember(text));
  const wrong = members.indexOf(undefined);
  if (wrong >= 0)
    return complain(context, { message: 'member', values: { value: member[wrong] ?? '' } });
  const id = findCode(context, word);
  if (typeof id !== 'string') return id;
  if (!/[45]\d\d$/.test(id) && !args.quiet)
    writeText(
      context,
      2,
      ({ width }) =>
        `${wrap(catalog.translate('problem.noError', { code: shown(word) }), width)}\n`,
    );
  const own = Object.fromEntries(members.flatMap((one) => (one ? [one] : [])));
  const problem = problemOf(id, { ...own, locale: catalog.tag, detail, instance, type });
  writeJson(title === undefined ? problem : { ...problem, title });
  return EXIT.found;
}

/** No character that RFC 3986 keeps out of a URI reference; letters of any language may stay. */
function isReference(text: string | undefined): boolean {
  return text === undefined || !/[\s<>"{}|\\^`\p{C}]/u.test(text);
}

/** Members of the problem itself (RFC 9457, Section 3.1), and what no object should be given. */
const TAKEN = new Set([
  'type',
  'title',
  'status',
  'detail',
  'instance',
  'locale',
  'english',
  '__proto__',
]);

/** `order=17`: a value that is JSON stays what it is, anything else is text. */
function readMember(text: string): readonly [name: string, value: unknown] | undefined {
  const end = text.indexOf('=');
  const name = text.slice(0, Math.max(0, end));
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || TAKEN.has(name)) return undefined;
  const value = text.slice(end + 1);
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}
