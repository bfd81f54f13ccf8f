import { lookUp } from '@polystatus/status/look-up';

/** Which language to answer in. */
export interface LocaleChoice {
  readonly tag: string;
  /** The language that --lang asks for and that is not there. */
  readonly missing?: string;
}

const DEFAULT = 'en';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `--lang` is strict: the language itself, at most without its region, or none. What is said about
 * a language that is not there is said in the reader's own.
 */
export function chooseLocale(
  option: string | undefined,
  env: Environment,
  available: readonly string[],
  platform: NodeJS.Platform,
): LocaleChoice {
  const tag = option && lookUp(languageTag(option), available);
  if (tag) return { tag };
  const own = chooseByEnvironment(env, available, platform);
  return option ? { tag: own, missing: option } : { tag: own };
}

/**
 * The reader's language from the environment, in gettext's order: LANGUAGE, a list, unless the
 * locale is C or POSIX; then LC_ALL, LC_MESSAGES, LANG, of which the first that is set counts. A
 * system in a language that is not there gets the default without a word, as from any program.
 */
function chooseByEnvironment(
  env: Environment,
  available: readonly string[],
  platform: NodeJS.Platform,
): string {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale(platform) || 'C';
  if (isNeutral(locale)) return DEFAULT;
  const wanted = [...(env['LANGUAGE'] ?? '').split(':'), locale].filter((item) => item !== '');
  for (const item of wanted) {
    const tag = isNeutral(item) ? DEFAULT : lookUp(languageTag(item), available);
    if (tag !== undefined) return tag;
  }
  return DEFAULT;
}

function isNeutral(locale: string): boolean {
  return /^(?:C|POSIX)(?:[.@]|$)/.test(locale);
}

/** `tr_TR.UTF-8@x` → `tr-TR` */
function languageTag(locale: string): string {
  return locale.replace(/[.@].*$/s, '').replaceAll('_', '-');
}

/** Only Windows keeps the language out of the environment; asking Intl elsewhere costs time. */
function systemLocale(platform: NodeJS.Platform): string | undefined {
  return platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}
