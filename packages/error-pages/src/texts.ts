import { findLocale } from './content.ts';
import { pageName } from './page-name.ts';

/** Own words of one page in one language; what is left out stays ours. */
export interface OwnText {
  readonly title?: string;
  readonly message?: string;
}

/** Page (`404`, `'cloudflare/520'`, `'4xx'`, or `'*'` for all) → language → own words. */
export type Texts = Readonly<Record<string, Readonly<Record<string, OwnText>>>>;

/** The same with the names of pages and the tags of languages that we have. */
export type CheckedTexts = ReadonlyMap<string, ReadonlyMap<string, OwnText>>;

/** Words for every page. */
const ALL = '*';

/** A page is read at a glance, and has little room. */
const LONGEST = { title: 200, message: 1_000 } as const;

/**
 * @throws RangeError if there is no such page or language
 * @throws TypeError if a text is empty, too long, or not plain text
 */
export function checkTexts(texts: Texts = {}): CheckedTexts {
  return new Map(
    Object.entries(membersOf(texts)).map(([page, languages]) => {
      const name = page === ALL ? ALL : pageName(page);
      if (name === undefined)
        throw new RangeError(`The option “texts” names a page “${page}” that there is not.`);
      const byLanguage = Object.entries(membersOf(languages)).map(
        ([tag, text]) => [findLocale(tag), checkText(text)] as const,
      );
      return [name, new Map(byLanguage)] as const;
    }),
  );
}

/** Own words for a page, of those for all pages what it has not itself. */
export function textOf(texts: CheckedTexts, name: string, locale: string): OwnText {
  return { ...texts.get(ALL)?.get(locale), ...texts.get(name)?.get(locale) };
}

function checkText(text: unknown): OwnText {
  const parts = membersOf(text);
  for (const [part, value] of Object.entries(parts)) {
    if (part !== 'title' && part !== 'message')
      throw new RangeError(`The option “texts” holds title and message, not “${part}”.`);
    const longest = LONGEST[part];
    if (typeof value !== 'string' || !isPlain(value) || value.length > longest)
      throw new TypeError(
        `The option “texts” must hold a ${part} of 1 to ${longest} characters on one line, without {{ and <!--.`,
      );
  }
  return parts;
}

/** Besides, no start of a template or of an include: a server that fills pages in would obey. */
function isPlain(text: string): boolean {
  return text.trim() !== '' && text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]|\{\{|<!--/u.test(text);
}

/** What comes from a file may be anything. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('The option “texts” must hold pages, their languages, and their words.');
  return value as Readonly<Record<string, unknown>>;
}
