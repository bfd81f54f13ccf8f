/**
 * Small letters beyond a to z that a language of the Latin script writes its own words with (CLDR
 * main exemplars; for English also those of its borrowed words). Capitals follow.
 */
const LETTERS: Readonly<Record<string, string>> = {
  af: 'áâèéêëîïôöúû',
  az: 'çəğıöşü',
  bs: 'čćđšž',
  ca: 'àçéèíïóòúü·',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'àáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ',
  da: 'æøåáé',
  de: 'äöüß',
  en: 'àâçèéêëîïñôöü',
  eo: 'ĉĝĥĵŝŭ',
  es: 'áéíñóúü',
  et: 'äöõüšž',
  eu: 'ñç',
  fi: 'äåöšž',
  fr: 'àâæçèéêëîïôœùûüÿ',
  ga: 'áéíóú',
  gl: 'áéíïñóúü',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  id: 'é',
  is: 'áðéíóúýþæö',
  it: 'àèéìíòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  ms: 'é',
  mt: 'àċèġħìòùż',
  nb: 'æøåàéêòóôü',
  nl: 'áäéëíïóöúü',
  nn: 'æøåàéêòóôü',
  no: 'æøåàéêòóôü',
  pl: 'ąćęłńóśźż',
  pt: 'àáâãçéêíòóôõú',
  ro: 'ăâîșț',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sv: 'åäöàé',
  tr: 'çğıöşüâîû',
};

/** What a script’s languages write with; the rest write with the script’s own name. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
};

/**
 * A pattern for one letter that does not belong to a language. Plain Latin letters always do, for
 * names and abbreviations; a Latin language that is not listed may use all Latin letters.
 */
export function foreignLetter(tag: string): RegExp {
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  const own = LETTERS[language];
  if (script === 'Latn' && own !== undefined)
    // The capital of i is İ in Turkish.
    return new RegExp(`(?![a-zA-Z${own}${`i${own}`.toLocaleUpperCase(tag)}ªº])\\p{L}`, 'u');
  const scripts = SCRIPTS[script] ?? [script];
  // Letters that several scripts share, such as the long-vowel mark of Japanese, have extensions.
  return new RegExp(
    `(?![a-zA-Z]${scripts.map((name) => `|\\p{Script_Extensions=${name}}`).join('')})\\p{L}`,
    'u',
  );
}

/** Signs of punctuation that belong to some scripts only. */
const OWN_SIGNS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /[\u3001-\u3003\u3005-\u3011\uFF01-\uFF5E\uFF61-\uFF65]/u,
    new Set(['Jpan', 'Hans', 'Hant', 'Kore']),
  ],
  [/[،؛؟٪٫٬۔]/u, new Set(['Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'])],
  [
    /[।॥]/u,
    new Set(['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Telu', 'Knda', 'Taml', 'Mlym', 'Sinh']),
  ],
  [/[\u037E\u0387]/u, new Set(['Grek'])],
];

/** Patterns for signs that do not belong to a language. */
export function foreignSigns(tag: string): readonly RegExp[] {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return OWN_SIGNS.flatMap(([pattern, scripts]) => (scripts.has(script) ? [] : [pattern]));
}
