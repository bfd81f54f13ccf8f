/**
 * The marks of a quotation within a quotation, by the marks around the outer one (CLDR
 * alternateQuotationStart and -End). Where a pair serves several languages, all their ways.
 */
const INNER: Readonly<Record<string, readonly string[]>> = {
  '“”': ['‘’'],
  '‘’': ['“”'],
  '„“': ['‚‘'],
  '„”': ['«»', '»«', '’’', '‚’'],
  '”“': ['’‘'],
  '””': ['’’'],
  '«»': ['“”', '‹›', '„“', '‘’'],
  '»«': ['›‹'],
  '「」': ['『』'],
  '『』': ['「」'],
};

/** Pairs of inner marks; none where the outer ones are not known. */
export function innerQuotes(open: string, close: string): readonly string[] {
  return INNER[open + close] ?? [];
}
