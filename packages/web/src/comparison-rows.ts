import type { Comparison, Facts, HeaderField } from '@polystatus/status/compiled';
import type { Words } from './words.ts';

/** One fact of all codes compared: a text, or header fields. */
export interface ComparisonRow {
  readonly label: string;
  /** One value a code; a single one where it is the same for all. */
  readonly values: readonly (string | readonly HeaderField[])[];
}

/** The facts of the codes compared: those that differ first, then those that are the same. */
export function comparisonRows(
  { differs, agrees }: Comparison,
  sides: readonly Facts[],
  t: Words,
): ComparisonRow[] {
  const row = (fact: string, shown: readonly Facts[]): ComparisonRow => ({
    label: t(`code.${fact}`),
    values: shown.map((facts) => valueOf(fact, facts, t)),
  });
  return [
    ...differs.map((fact) => row(fact, sides)),
    // That codes are registered is not worth a line; that one is not, is.
    ...agrees.filter((fact) => fact !== 'state').map((fact) => row(fact, sides.slice(0, 1))),
  ];
}

function valueOf(fact: string, facts: Facts, t: Words): string | readonly HeaderField[] {
  const absent = t('compare:absent');
  switch (fact) {
    case 'headers':
      return facts.headers.length > 0 ? facts.headers : t('compare:none');
    case 'class':
      return facts.class ? t(`classes:${facts.class}.name`) : absent;
    case 'state':
    case 'cacheable':
    case 'content':
    case 'method':
    case 'retry': {
      const value = facts[fact];
      return value ? t(`${fact}.${value}`, { date: facts.expires ?? '' }) : absent;
    }
    default:
      throw new Error(`No words for the fact “${fact}” of a comparison.`);
  }
}
