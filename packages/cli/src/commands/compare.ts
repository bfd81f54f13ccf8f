import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { writeJson, writeText } from '../answer.ts';
import { complain } from '../complain.ts';
import { comparisonText } from '../compare/comparison-text.ts';
import { readComparison } from '../compare/comparison.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { findCode } from '../find-code.ts';
import { records } from '../render/records.ts';
import { writeOut } from '../write-out.ts';

/** What one looks at together; more is a list. */
const MOST = 4;

export const form = {
  part: 'find',
  operands: [{ name: 'code' }, { name: 'code', many: true }],
  options: FORMATS,
  examples: ['polystatus compare 401 403'],
} as const satisfies CommandForm;

/** polystatus compare 401 403 */
export function run(context: Context): Exit {
  const { args, catalog } = context;
  const { operands, format } = args;
  if (operands.length > MOST)
    return complain(context, { message: 'tooManyCodes', values: { most: String(MOST) } });
  const found = operands.map((word) => findCode(context, word));
  const fault = found.find((id) => typeof id === 'number');
  if (fault !== undefined) return fault;
  const ids = [...new Set(found.filter((id) => typeof id === 'string'))];
  if (ids.length < 2) return complain(context, { message: 'twoCodes' });
  const words = readComparison(ids, catalog.tag);
  const entries = catalog.entries(ids);
  if (format === 'json') writeJson({ codes: entries, words });
  else if (format !== 'text') writeOut(1, records(ids, catalog, format));
  else {
    const rows = ids.flatMap((id) => catalog.row(id) ?? []);
    writeText(context, 1, (page) => comparisonText(rows, entries, words, page));
  }
  return EXIT.found;
}
