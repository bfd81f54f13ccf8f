import { code, quiet, strong } from '../mark.ts';
import type { Row } from '../catalog.ts';
import type { Ranking } from '../rank.ts';
import type { Lead } from '../search/lead.ts';
import { wrap } from '../wrap.ts';
import { MARGIN, type Page } from './page.ts';
import { brief, line } from './row.ts';

/** Results a reader takes in at a glance; programs get all. */
const MAX_RESULTS = 10;

/** What a search found: classes and comparisons, codes, and the step of “choose” that asks the same. */
export function rankedText(
  ids: readonly string[],
  ranking: Omit<Ranking, 'ids'> | undefined,
  page: Page,
): string {
  const { catalog } = page;
  const rows = ids.flatMap((id) => catalog.row(id) ?? []);
  const more = rows.length - MAX_RESULTS;
  const step = ranking?.step();
  return [
    ...(ranking?.leads ?? []).map((lead) => leadText(lead, page)),
    ...rows.slice(0, MAX_RESULTS).map((row) => result(row, ranking, page)),
    ...(more > 0 ? [quiet(catalog.translate('results.more', { count: more }))] : []),
    ...(step ? [leadText(step, page)] : []),
  ].join('\n\n');
}

/** A code with the sentence that it was found by, the words of the question in it marked. */
function result(row: Row, ranking: Omit<Ranking, 'ids'> | undefined, page: Page): string {
  const said = ranking?.said(row.id);
  if (!said) return brief(row, page);
  const text = said.parts.map((part) => (part.isAsked ? strong(part.text) : part.text)).join('');
  return `${line(row, page)}\n${wrap(text, page.width, MARGIN)}`;
}

function leadText({ title, command }: Lead, { width }: Page): string {
  return `${wrap(strong(title), width)}\n${wrap(code(command), width, MARGIN)}`;
}
