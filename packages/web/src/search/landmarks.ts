import { comparisonsMeant, pagesMeant, type Search } from '@polystatus/status/search';
import type { TextData } from './data.ts';
import type { Result } from './option.ts';

/** From here on a name was meant: equal, or mistyped by one letter. */
const CERTAIN = 400;

/** Pages of the comparisons that a query asks for. */
export function comparisonsFor(
  query: string,
  names: Search,
  { comparisons }: Pick<TextData, 'comparisons'>,
): readonly Result[] {
  const codeOf = (name: string): string | undefined => {
    const [best] = names.search(name);
    return best && best.score >= CERTAIN ? best.id : undefined;
  };
  return comparisonsMeant(query, Object.keys(comparisons), codeOf).map((id) => ({
    path: `compare/${id}/`,
    title: comparisons[id] ?? '',
  }));
}

/** Pages that a query names although they are about no code: tools, lists, owners. */
export function pagesFor(
  query: string,
  { pages }: Pick<TextData, 'pages'>,
  owners: Readonly<Record<string, string>>,
): readonly Result[] {
  const ofOwners = Object.entries(owners).map(([id, title]) => ({ path: `${id}/`, title }));
  return pagesMeant(query, [...pages, ...ofOwners]);
}
