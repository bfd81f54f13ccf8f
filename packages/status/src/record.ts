import type { Entry, Example, Facts, HeaderField } from '../generated/compiled.ts';

/** Of which the facts say what there is, and the words what it means. */
type Said = 'headers' | 'examples' | 'related';

/** Facts and words of one code in one language, as one object. */
export interface StatusRecord extends Omit<Facts, Said>, Omit<Entry, Said> {
  /** Language of the words; messages in another one are named in `fallback`. */
  readonly lang: string;
  /** Header fields, each with what it is for. */
  readonly headers: readonly (HeaderField & { readonly purpose: string })[];
  /** Examples, each with what it shows, where there are several. */
  readonly examples: readonly (Example & { readonly caption?: string })[];
  /** Related codes, each with the reason. */
  readonly related: readonly { readonly id: string; readonly reason: string }[];
}

/**
 * Joins facts and words; what is said of a header field or a related code stands with it.
 *
 * @param lang language of the words
 * @example record(facts, entry, 'tr').headers[0] // { name: 'Allow', level: 'must', …, purpose: '…' }
 */
export function record(facts: Facts, entry: Entry, lang: string): StatusRecord {
  const { headers: purposes, examples: captions, related: reasons, ...words } = entry;
  return {
    lang,
    ...facts,
    ...words,
    headers: facts.headers.map((header) => ({ ...header, purpose: purposes[header.name] ?? '' })),
    examples: facts.examples.map((example) => {
      const caption = captions[example.name ?? ''];
      return caption === undefined ? example : { ...example, caption };
    }),
    related: facts.related.map((id) => ({ id, reason: reasons[id] ?? '' })),
  };
}
