import { comparedFacts, type ComparedFact } from '@polystatus/status/fact-rows';
import type { StatusRecord } from '@polystatus/status/record';
import { factValue } from '../render/fact-value.ts';
import type { Page } from '../render/page.ts';

/** One fact of every code: the label, then a value a code. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly string[];
}

const NOTHING = '–';

/** The facts of codes side by side: those that differ, and those that are alike. */
export function factTable(
  entries: readonly StatusRecord[],
  page: Page,
): { differs: FactRow[]; agrees: FactRow[] } {
  const { translate } = page.catalog;
  const { differs, agrees } = comparedFacts(entries);
  const row = ({ name, label, values }: ComparedFact): FactRow => ({
    label: translate(`facts.${label}`),
    values: values.map(
      // Of several documents, the main one: the whole entry has the others.
      (value) =>
        value
          .slice(0, name === 'definedIn' ? 1 : undefined)
          .map((one) => factValue(one, page))
          .join(', ') || NOTHING,
    ),
  });
  return { differs: differs.map(row), agrees: agrees.map(row) };
}
