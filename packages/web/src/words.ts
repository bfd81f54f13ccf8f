import { sayer, type Say } from '@polystatus/status/translate';
import { content, locale, sourceLocale } from './content.ts';
import { languageOf, type Language } from './language.ts';

/** A text for a page, and what the element around it says where it is in another language. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

export type Words = (key: string, values?: Values) => Said;
type Values = Readonly<Record<string, string | number | Said>>;

/**
 * The interface words of one language, each from the nearest language of its chain that has it; a
 * missing message ends the build.
 *
 * @example wordsOf('en')('classes:redirection.name') // { text: 'Redirection', language: {} }
 */
export function wordsOf(tag: string): Words {
  const keep = locale(tag).direction === 'rtl' ? isolated : <Value>(value: Value): Value => value;
  return (key, values = {}) => {
    const [say, name] = find(tag, key);
    const plain = Object.fromEntries(
      Object.entries(values).map(([at, value]) => [
        at,
        keep(typeof value === 'object' ? value.text : value),
      ]),
    );
    const { text, lang } = say(name, plain);
    return hasOwnWords(text, plain)
      ? { text, language: languageOf(lang, tag) }
      : joined(Object.values(values).filter(isSaid), () => text);
  };
}

/** A name or a number, which is nobody’s words. */
export const asIs = (text: string): Said => ({ text, language: {} });

/**
 * One text of several: in another language than the page if one of them is.
 *
 * @param join gets the texts and that other language
 */
export function joined(
  parts: readonly Said[],
  join: (texts: string[], lang: string | undefined) => string,
): Said {
  const { language = {} } = parts.find((part) => part.language.lang !== undefined) ?? {};
  return {
    text: join(
      parts.map(({ text }) => text),
      language.lang,
    ),
    language,
  };
}

/** A Latin name with a sign at its edge, such as `.NET`. */
const EDGED =
  /^(?=.*\p{Script=Latin})(?!.*[^\P{L}\p{Script=Latin}])(?:[^\p{L}\p{N}]|.*[^\p{L}\p{N}]$)/u;

/** Among words that run from right to left, the sign would change sides. */
function isolated(value: string | number): string | number {
  return typeof value === 'string' && EDGED.test(value) ? `\u2068${value}\u2069` : value;
}

const isSaid = (value: Values[string]): value is Said => typeof value === 'object';

/** Whether anything but what was put into it can be read: “404 Not Found” is nobody’s words. */
function hasOwnWords(text: string, values: Readonly<Record<string, string | number>>): boolean {
  const rest = Object.values(values).reduce<string>(
    (left, value) => left.replaceAll(String(value), ''),
    text,
  );
  return /\p{L}/u.test(rest);
}

/** Whether a message that may be left out is there. */
export function hasWords(tag: string, key: string): boolean {
  const [say, name] = find(tag, key);
  return say.has(name);
}

const known = new Map<string, Say<string>>();

/** Who says `classes:redirection.name`, and by which name; without a namespace it is `site`. */
function find(tag: string, key: string): [say: Say<string>, name: string] {
  const at = key.indexOf(':');
  const namespace = at < 0 ? 'site' : key.slice(0, at);
  const id = `${tag} ${namespace}`;
  const say = known.get(id) ?? sayer(content.chain(tag, namespace));
  known.set(id, say);
  return [say, key.slice(at + 1)];
}

/**
 * The names below a message of the source language, in the order in which they stand there; that is
 * the order of what they name.
 *
 * @example messageNames('site', 'navigation') // ['label', 'index', 'table', …]
 */
export function messageNames(namespace: string, key?: string): string[] {
  const words = content.words(sourceLocale.tag, namespace);
  return Object.keys((key === undefined ? words : words[key]) ?? {});
}

/** The plural forms of a message, for choosing in the browser: `{ one: '{{count}} result', … }`. */
export function pluralForms(tag: string, key: string): Record<string, string> {
  const t = wordsOf(tag);
  return Object.fromEntries(
    new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((category) => {
      const form = `${key}_${category}`;
      // A language that the words fell back to may count in fewer forms.
      return [category, t(hasWords(tag, form) ? form : `${key}_other`).text];
    }),
  );
}
