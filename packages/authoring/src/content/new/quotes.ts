type Quotes = readonly [open: string, close: string];

const ENGLISH: Quotes = ['“', '”'];
const GERMAN: Quotes = ['„', '“'];
const POLISH: Quotes = ['„', '”'];
const FRENCH: Quotes = ['«', '»'];
const SWEDISH: Quotes = ['”', '”'];

/** Unicode CLDR, delimiters: quotationStart and quotationEnd. What is not listed is “ ”. */
const QUOTES: Readonly<Record<string, Quotes>> = {
  ar: ['”', '“'],
  be: FRENCH,
  bg: GERMAN,
  ca: FRENCH,
  cs: GERMAN,
  de: GERMAN,
  el: FRENCH,
  es: FRENCH,
  et: GERMAN,
  fa: FRENCH,
  fi: SWEDISH,
  fr: FRENCH,
  he: SWEDISH,
  hr: GERMAN,
  hu: POLISH,
  hy: FRENCH,
  is: GERMAN,
  it: FRENCH,
  ja: ['「', '」'],
  ka: GERMAN,
  ko: ['‘', '’'],
  lt: GERMAN,
  mk: GERMAN,
  nb: FRENCH,
  nn: FRENCH,
  no: FRENCH,
  pl: POLISH,
  'pt-PT': FRENCH,
  ro: POLISH,
  ru: FRENCH,
  sk: GERMAN,
  sl: GERMAN,
  sq: FRENCH,
  sr: POLISH,
  sv: SWEDISH,
  uk: FRENCH,
  'zh-Hant': ['「', '」'],
};

/** @example quotesOf('de-AT') // ['„', '“'] */
export function quotesOf(tag: string): Quotes {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  return (
    QUOTES[`${language}-${script}`] ??
    QUOTES[`${language}-${region}`] ??
    QUOTES[language] ??
    ENGLISH
  );
}
