import { locales } from './content.ts';

/** One set of route parameters for each language: `{ locale: 'tr' }`. */
export const everyLocale = () => locales.map(({ tag }) => ({ params: { locale: tag } }));

/** Route parameters of a list of pages in every language. */
export function inEveryLocale<P extends Record<string, string>, T>(
  items: readonly T[],
  params: (item: T) => P,
): { params: P & { locale: string }; props: { item: T } }[] {
  return locales.flatMap(({ tag }) =>
    items.map((item) => ({ params: { ...params(item), locale: tag }, props: { item } })),
  );
}
