import { CLASS_NAMES } from '../class-names.ts';
import { quiet, strong } from '../mark.ts';
import type { Row } from '../catalog.ts';
import type { Group } from '../resolve.ts';
import { wrap } from '../wrap.ts';
import { entryText } from './entry.ts';
import { stack, type Page } from './page.ts';
import { rankedText } from './ranked.ts';
import { brief, line } from './row.ts';

/** Answers for reading, one below the other. */
export function text(groups: readonly Group[], page: Page): string {
  return stack(
    groups.map((group) => groupText(group, page)),
    page.width,
  );
}

/** One answer, without the line end. */
export function groupText(group: Group, page: Page): string {
  const { catalog, width } = page;
  const rows = group.ids.map((id) => catalog.row(id)).filter((row) => row !== undefined);
  switch (group.kind) {
    case 'whole': {
      const [row] = rows;
      const [entry] = catalog.entries(group.ids.slice(0, 1));
      return row && entry ? entryText(row, entry, page) : '';
    }
    case 'owners': {
      const count = catalog.translate('owners.several', {
        count: rows.length,
        code: group.number,
      });
      const command = `polystatus ${rows[0]?.id ?? ''}`;
      return [
        wrap(count, width),
        ...rows.map((row) => brief(row, page)),
        quiet(wrap(catalog.translate('owners.whole', { command }), width)),
      ].join('\n\n');
    }
    case 'class':
      return classText(group.digit, rows, page);
    case 'ranked':
      return rankedText(group.ids, group.ranking, page);
  }
}

function classText(digit: string, rows: readonly Row[], page: Page): string {
  const { catalog, width } = page;
  const about = catalog.translate(`classes.${CLASS_NAMES[digit] ?? 'outside'}.description`);
  return `${classHeading(digit, page)}\n\n${wrap(about, width)}\n\n${lines(rows, page)}`;
}

export function classHeading(digit: string, { catalog }: Page): string {
  return strong(catalog.translate(`classes.${CLASS_NAMES[digit] ?? 'outside'}.heading`));
}

export function lines(rows: readonly Row[], page: Page): string {
  return rows.map((row) => line(row, page)).join('\n');
}
