import { UsageError } from '../arguments.ts';

/** What ISO 639-2 has for texts of no language and of many. */
const NO_LANGUAGE = /^(?:mis|mul|und|zxx)\b/;
/** ISO 15924 and ISO 3166-1: unknown, common, private; among them the regions of pseudo-locales. */
const NO_SCRIPT_OR_REGION = /-(?:Z(?:inh|xxx|yyy|zzz)|Q[a-z]{3}|AA|Q[M-Z]|X[A-Z]|ZZ)\b/;

/**
 * The tag of a language that people read, as BCP 47 writes it.
 *
 * @throws a UsageError for what is no tag, written otherwise, or a language that Unicode CLDR does
 *   not know
 * @example languageTag('pt-BR') // 'pt-BR'
 */
export function languageTag(wanted: string): string {
  let tag: string | undefined;
  try {
    [tag] = Intl.getCanonicalLocales(wanted);
  } catch {
    // No language tag at all; said below.
  }
  if (tag === undefined || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag))
    throw new UsageError(
      `“${wanted}” is no language tag. Write de, pt-BR or zh-Hant, for instance.`,
    );
  if (tag !== wanted) throw new UsageError(`The tag of that language is written “${tag}”.`);
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  if (NO_LANGUAGE.test(tag) || NO_SCRIPT_OR_REGION.test(tag) || names.of(tag) === undefined)
    throw new UsageError(
      `“${tag}” names no language that Unicode CLDR knows. Is there a slip? A language that is missing there begins with a copy of another’s locale.yaml.`,
    );
  return tag;
}
