/**
 * A tag as files name it: gettext and the C library write `fr_CA.UTF-8` and `sr_RS@latin`.
 *
 * @returns `undefined` for what names no language
 */
function fileLanguage(tag: string): Intl.Locale | undefined {
  const [, name = '', modifier = ''] = /^([^.@]*)(?:\.[^@]*)?(?:@(.*))?$/.exec(tag) ?? [];
  const script = { latin: 'Latn', cyrillic: 'Cyrl' }[modifier.toLowerCase()];
  try {
    return new Intl.Locale(name.replaceAll('_', '-'), script ? { script } : {}).maximize();
  } catch {
    return undefined;
  }
}

/** Whether two tags mean the same, the likely region said or not: `tr` and `tr_TR`. */
export function sameLanguage(a: string, b: string): boolean {
  const [one, other] = [fileLanguage(a), fileLanguage(b)];
  return one !== undefined && one.toString() === other?.toString();
}

/** Whether who reads the one reads the other: same language and script, wherever it is spoken. */
export function relatedLanguage(a: string, b: string): boolean {
  const [one, other] = [fileLanguage(a), fileLanguage(b)];
  return one !== undefined && one.language === other?.language && one.script === other.script;
}
