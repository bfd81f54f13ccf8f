import { factRows, type FactName } from '@polystatus/status/fact-rows';
import type { StatusRecord } from '@polystatus/status/record';
import { quiet } from '../mark.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import { factValue } from './fact-value.ts';
import { MARGIN, type Page } from './page.ts';
import { STANDING } from './standing.ts';

export type LabelledRow = readonly [label: string, values: readonly string[]];

/** Rows without values are left out; values that are lists take one line an item. */
export function labelled(all: readonly LabelledRow[], page: Page): string {
  const rows = all.filter(([, values]) => values.length > 0);
  const width = Math.max(0, ...rows.map(([label]) => displayWidth(label)));
  return rows
    .flatMap(([label, values]) =>
      values.map((value, at) =>
        wrap(value, page.width, `${MARGIN}${quiet(pad(at === 0 ? label : '', width))}  `),
      ),
    )
    .join('\n');
}

/** What a page has at its head or a section of its own for. */
const ELSEWHERE: ReadonlySet<FactName> = new Set([...STANDING, 'phrase', 'headers']);

/** Label and value of the other facts, a line each. */
export function factList(entry: StatusRecord, page: Page): string {
  const rows = factRows(entry).filter(({ name }) => !ELSEWHERE.has(name));
  return labelled(
    rows.map(({ name, label, values }) => {
      const texts = values.map((value) => factValue(value, page));
      return [
        page.catalog.translate(`facts.${label}`),
        name === 'seenIn' ? [texts.join(', ')] : texts,
      ];
    }),
    page,
  );
}
