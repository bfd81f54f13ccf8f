import type { CommandForm } from '../command-form.ts';
import { FORMATS } from '../options.ts';
import { answer } from '../answer.ts';
import type { Row } from '../catalog.ts';
import { EXIT, type Context, type Exit } from '../context.ts';
import { groupBy } from '../group-by.ts';
import { nearestName } from '../nearest-name.ts';
import { readQuery } from '../query.ts';
import type { Page } from '../render/page.ts';
import { classHeading, lines, text } from '../render/text.ts';
import { shown } from '../safe.ts';
import { selectRows } from '../select-rows.ts';
import { writeOut } from '../write-out.ts';

export const form = {
  part: 'find',
  operands: [{ name: 'class', optional: true }],
  options: FORMATS,
  examples: ['polystatus list 5xx', 'polystatus list nginx --plain'],
} as const satisfies CommandForm;

/** polystatus list, list 4xx, list nginx */
export function run(context: Context): Exit {
  const { catalog, args } = context;
  const [wanted] = args.operands;
  const query = wanted === undefined ? undefined : readQuery(wanted);
  const rows = selectRows(catalog, wanted);
  const ids = rows.map(({ id }) => id);
  if (rows.length > 0 || args.format === 'json')
    answer(context, ids, (page) =>
      query?.kind === 'class'
        ? text([{ kind: 'class', digit: query.digit, ids }], page)
        : byClass(rows, page),
    );
  if (rows.length > 0) return EXIT.found;
  const { translate, owners } = catalog;
  const known = Object.keys(owners);
  const meant = nearestName((wanted ?? '').toLowerCase(), known);
  const next =
    meant === undefined
      ? translate('unknown.owners', { ids: known.join(', ') })
      : `${translate('unknown.suggestions')} polystatus list ${meant}`;
  writeOut(2, `${translate('unknown.list', { query: shown(wanted ?? '') })}\n${next}\n`);
  return EXIT.unknown;
}

function byClass(rows: readonly Row[], page: Page): string {
  // Numbers outside the five classes are one group, whatever they begin with.
  const groups = groupBy(rows, ({ number }) => (/^[1-5]/.test(number) ? number.charAt(0) : ''));
  const outside = groups.get('');
  groups.delete('');
  if (outside) groups.set('', outside);
  const parts = [...groups].map(
    ([digit, own]) => `${classHeading(digit, page)}\n\n${lines(own, page)}`,
  );
  return `${parts.join('\n\n')}\n`;
}
