import type { GetTextTranslations } from 'gettext-parser';

/** Texts by context, or by the English text where there is none. */
export function textsOf({ translations }: GetTextTranslations): Record<string, string> {
  const entries = Object.values(translations).flatMap((table) => Object.values(table));
  return Object.fromEntries(
    entries
      .filter(({ msgid, msgctxt }) => msgid !== '' || msgctxt !== undefined)
      .map(({ msgctxt, msgid, msgstr }) => [msgctxt ?? msgid, msgstr[0] ?? '']),
  );
}
