import { comparisonPath } from '../../../address.ts';
import { comparisons } from '../../../content.ts';
import { changeOfFiles } from '../../../dates.ts';
import { message, type Page } from '../../../page.ts';

/** One for each comparison: the ascending order, to which all others point. */
export const pages: readonly Page[] = comparisons.map(({ id }) => ({
  path: comparisonPath(id),
  changed: changeOfFiles(`comparisons/${id}`, 'compare'),
  title: message(`compare:between.${id}.title`),
  description: message(`compare:between.${id}.answer`),
}));
