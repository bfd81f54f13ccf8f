import { number, quiet } from '../mark.ts';
import type { Page } from '../render/page.ts';
import { heading } from '../render/row.ts';
import { shown } from '../safe.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import type { Count } from './tally.ts';

/** How often, which, and what was asked for where it failed. */
export function tallyText(counts: readonly Count[], page: Page): string {
  const { catalog, width } = page;
  const amounts = counts.map(({ count }) => count.toLocaleString(catalog.tag));
  const column = Math.max(0, ...amounts.map((amount) => displayWidth(amount)));
  const lines = counts.flatMap((count, at) => {
    const amount = amounts[at] ?? '';
    const first = `${' '.repeat(column - displayWidth(amount))}${amount}  ${number(count.number)}  `;
    const own = wrap(nameOf(count, page), width, first);
    const deep = ' '.repeat(displayWidth(first));
    const room = Math.max(10, width - displayWidth(first) - column - 2);
    return [
      own,
      ...count.requests.map((one) =>
        quiet(
          `${deep}${pad(one.count.toLocaleString(catalog.tag), column)}  ${shown(one.request, room)}`,
        ),
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function nameOf({ id, number: digits }: Count, page: Page): string {
  const { translate, row, rows } = page.catalog;
  const own = id === undefined ? undefined : row(id);
  if (own) return heading(own, page);
  if (digits === '000') return translate('explain.noAnswer.title');
  const count = rows.filter((one) => one.number === digits).length;
  return count > 0
    ? translate('owners.several', { count, code: digits })
    : translate('unknown.code', { query: digits });
}
