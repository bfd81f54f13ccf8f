/** One member of an `Accept-Language` field. */
export interface LanguageRange {
  /** In lower case and with hyphens, `*` for any. */
  readonly range: string;
  /** 0 (not acceptable) to 1. */
  readonly quality: number;
}

/** With underscores too, as Java and POSIX write tags; no other reading of them is possible. */
const RANGE = /^(?:\*|[a-z]{1,8}(?:[-_][a-z0-9]{1,8})*)$/i;
const WEIGHT = /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/**
 * Reads an `Accept-Language` field (RFC 9110, Sections 12.4.2 and 12.5.4); a member that follows
 * neither grammar is skipped, the others count.
 *
 * @param field the field value; several fields are joined with commas
 * @returns ranges in their order of appearance, at a cost that grows with the length alone
 * @example parseAcceptLanguage('tr, en;q=0.5, ???')
 * // [{ range: 'tr', quality: 1 }, { range: 'en', quality: 0.5 }]
 */
export function parseAcceptLanguage(field: string): LanguageRange[] {
  const ranges: LanguageRange[] = [];
  for (const member of field.split(',')) {
    const end = member.indexOf(';');
    const range = (end < 0 ? member : member.slice(0, end)).trim();
    const weight = end < 0 ? 'q=1' : member.slice(end + 1).trim();
    if (RANGE.test(range) && WEIGHT.test(weight))
      ranges.push({ range: plainTag(range), quality: Number(weight.slice(2)) });
  }
  return ranges;
}

/** A tag as it is compared: `de_CH` and `de-CH` are one. */
export function plainTag(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-');
}
