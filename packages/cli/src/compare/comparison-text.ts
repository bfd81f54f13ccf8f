import type { Row } from '../catalog.ts';
import type { StatusRecord } from '@polystatus/status/record';
import { code, number, paint, quiet, strong } from '../mark.ts';
import { prose } from '../prose.ts';
import { columns, GAP } from '../render/columns.ts';
import { labelled } from '../render/fact-list.ts';
import { MARGIN, type Page } from '../render/page.ts';
import { line } from '../render/row.ts';
import { points, section } from '../render/section.ts';
import { displayWidth, pad, wrap } from '../wrap.ts';
import type { ComparisonWords } from './comparison.ts';
import { factTable, type FactRow } from './fact-table.ts';

/** Narrower columns break more words than they compare. */
const MIN_COLUMN = 20;

/** Codes against each other: what is written about them, then fact by fact. */
export function comparisonText(
  rows: readonly Row[],
  entries: readonly StatusRecord[],
  words: ComparisonWords | undefined,
  page: Page,
): string {
  const { translate } = page.catalog;
  const { differs, agrees } = factTable(entries, page);
  const sections = [
    rows.map((row) => line(row, page)).join('\n'),
    ...(words ? about(words, page) : []),
    section(translate('compare.differences'), beside(rows, differs, page)),
    section(
      translate('compare.alike'),
      labelled(
        agrees.map(({ label, values }) => [label, values.slice(0, 1)]),
        page,
      ),
    ),
    ...(words ? advice(rows, words, page) : ownWords(rows, entries, page)),
    quiet(
      wrap(
        translate('compare.whole', {
          command: code(`polystatus ${rows.map(({ id }) => id).join(' ')}`),
        }),
        page.width,
        MARGIN,
      ),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function about({ title, answer, difference, more }: ComparisonWords, { width }: Page): string[] {
  const texts = [...prose(answer), ...prose(difference), ...(more ? prose(more) : [])];
  return [wrap(strong(title), width, MARGIN), ...texts.map((text) => wrap(text, width, MARGIN))];
}

/** A row a fact with a column a code, or, where that gets too narrow, a list a code. */
function beside(rows: readonly Row[], facts: readonly FactRow[], page: Page): string {
  const label = Math.max(0, ...facts.map((fact) => displayWidth(fact.label)));
  const gaps = GAP.length * rows.length;
  const column = Math.floor((page.width - MARGIN.length - label - gaps) / rows.length);
  if (column < MIN_COLUMN)
    return rows
      .map((row, at) => {
        const own = facts.map(({ label: name, values }) => [name, [values[at] ?? '']] as const);
        return `${MARGIN}${number(row.number)}  ${row.title}\n${labelled(own, page)}`;
      })
      .join('\n\n');
  const widths = [label, ...rows.map(() => column)];
  const head = columns(['', ...rows.map((row) => row.number)], widths);
  const lines = facts.flatMap(({ label: name, values }) =>
    columns([name, ...values], widths).map((text, at) =>
      at === 0 ? `${quiet(pad(text.slice(0, label), label))}${text.slice(label)}` : text,
    ),
  );
  return [...head.map((text) => strong(text)), ...lines].map((text) => MARGIN + text).join('\n');
}

function advice(rows: readonly Row[], words: ComparisonWords, page: Page): string[] {
  const { use, mistakeHeading, mistake } = words;
  return [
    section(
      page.catalog.translate('compare.use'),
      rows.map((row) => useText(row, use[row.id] ?? '', page)).join('\n'),
    ),
    section(
      mistakeHeading,
      prose(mistake)
        .map((text) => wrap(text, page.width, MARGIN))
        .join('\n\n'),
    ),
  ];
}

function useText({ number: digits }: Row, text: string, { width }: Page): string {
  return wrap(prose(text).join(' '), width, `${MARGIN}${number(digits)}  `);
}

/** Where nobody has written about the two: what each is, and what brings it about. */
function ownWords(rows: readonly Row[], entries: readonly StatusRecord[], page: Page): string[] {
  return rows.map((row, at) => {
    const { summary = '', causes = [] } = entries[at] ?? {};
    const first = `${MARGIN}${number(row.number)}  `;
    return `${wrap(paint(prose(summary).join(' '), false), page.width, first)}\n${points(causes, page)}`;
  });
}
