import { locales, owners } from '../../src/content.ts';
import { readable } from '../site.ts';

const tags = new Set(locales.map(({ tag }) => tag));
const owned = new Set(owners.map(({ id }) => `${id}/`));

/** Language of a page and its path in it; pages of no language have an empty one. */
export function partsOf(address: string): { tag: string; path: string } {
  const [, tag = '', path = ''] = /^\/([^/]+)\/(.*)/.exec(address) ?? [];
  return tags.has(tag) ? { tag, path } : { tag: '', path: address.slice(1) };
}

/** What pages of one layout have in common: `/tr/404/` and `/tr/nginx/499/` are both `code`. */
export function kindOf(address: string): string {
  const { tag, path } = partsOf(address);
  if (tag === '' && path.endsWith('/')) return 'of no language';
  if (/^(?:[^/]+\/)?\d{3}\/$/.test(path)) return 'code';
  if (/^\dxx\/$/.test(path)) return 'class';
  if (owned.has(path)) return 'owner';
  const [, several] = /^(choose|compare|constants)\/./.exec(path) ?? [];
  return several ? `one of ${several}` : path;
}

/** Scripts and the head of a page are not laid out; a space does not end a line of code. */
const lengthOfLongestWord = (html: string): number =>
  Math.max(
    ...html
      .replace(/<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/g, '')
      .replace(/<code[^>]*>[^<]*/g, (code) => code.replaceAll(' ', '_'))
      .split(/<[^>]*>|\s+/)
      .map(({ length }) => length),
  );

/** Of every kind, in every language, its pages: those with the longest words first. */
const ordered = [
  ...Map.groupBy(readable, ({ address }) => `${partsOf(address).tag} ${kindOf(address)}`).values(),
].map((pages) =>
  pages
    .map(({ address, html }) => ({ address, length: lengthOfLongestWord(html) }))
    .toSorted((a, b) => b.length - a.length),
);

/** Of every kind, in every language, the page with the longest word: the hardest to lay out. */
export const hardest: readonly string[] = ordered.map(([first]) => first?.address ?? '');

/** Of every kind one page, each in another language than the one before. */
export const oneOfEach: readonly string[] = [...Map.groupBy(hardest, kindOf).values()].map(
  (alike, index) => {
    const { tag } = locales[index % locales.length] ?? {};
    return alike.find((address) => partsOf(address).tag === tag) ?? alike[0] ?? '';
  },
);

/** Of every kind, in a language, the pages that are hardest to lay out. */
export function hardestIn(tag: string, most: number): string[] {
  const own = ordered.filter(([first]) => partsOf(first?.address ?? '').tag === tag);
  return own.flatMap((pages) => pages.slice(0, most).map(({ address }) => address));
}

/** Of every kind, the hardest of all languages. */
export const hardestOfKinds: readonly string[] = [
  ...Map.groupBy(ordered.flat(), ({ address }) => kindOf(address)).values(),
].map((pages) => pages.toSorted((a, b) => b.length - a.length)[0]?.address ?? '');
