import { keyOf } from '../message.ts';
import type { StatusRecord } from '@polystatus/status/record';
import type { Page } from '../render/page.ts';
import { citation } from '../render/fact-list.ts';

/** One fact of every code: the label, then a value a code. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly string[];
}

const NOTHING = '–';

/** The facts of codes side by side: those that differ, and those that are alike. */
export function factTable(
  entries: readonly StatusRecord[],
  { catalog: { translate } }: Page,
): { differs: FactRow[]; agrees: FactRow[] } {
  const choice =
    (
      name: 'state' | 'cacheable' | 'content' | 'retry' | 'method',
      pick: (entry: StatusRecord) => string | undefined,
    ) =>
    (entry: StatusRecord): string => {
      const value = pick(entry);
      return value === undefined
        ? ''
        : translate(keyOf(name, value), { date: entry.expires ?? '' });
    };
  const getters: [string, (entry: StatusRecord) => string][] = [
    [translate('compare.class'), (entry) => translate(`classes.${entry.class ?? 'outside'}.name`)],
    [translate('compare.state'), choice('state', ({ state }) => state)],
    [translate('compare.source'), ({ definedIn: [first] }) => (first ? citation(first) : '')],
    [translate('entry.cacheable'), choice('cacheable', ({ cacheable }) => cacheable)],
    [translate('entry.content'), choice('content', ({ content }) => content)],
    [translate('entry.retry'), choice('retry', ({ retry }) => retry)],
    [translate('entry.method'), choice('method', ({ method }) => method)],
    [translate('entry.headers'), (entry) => headers(entry, translate)],
  ];
  const rows = getters
    .map(([label, get]) => ({ label, values: entries.map((entry) => get(entry) || NOTHING) }))
    .filter(({ values }) => values.some((value) => value !== NOTHING));
  const alike = ({ values }: FactRow): boolean => new Set(values).size === 1;
  return { differs: rows.filter((row) => !alike(row)), agrees: rows.filter((row) => alike(row)) };
}

function headers(
  { headers: fields }: StatusRecord,
  translate: Page['catalog']['translate'],
): string {
  return fields
    .map(({ name, level, in: place }) => {
      const where = place === 'request' ? `, ${translate('entry.inRequest')}` : '';
      return `${name} (${translate(`level.${level}`)}${where})`;
    })
    .join(', ');
}
