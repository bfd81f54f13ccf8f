import { languages } from '#generated/languages.ts';
import { facts, owners } from '@polystatus/data/facts';
import { summary } from '@polystatus/data/summaries';
import { title } from '@polystatus/data/titles';
import { say } from '../say.ts';
import { idsOf } from './codes.ts';

/** What a code means to a reader of one language. */
export interface Meaning {
  /** English, for the status line; empty where nobody or everybody claims the number. */
  readonly phrase: string;
  readonly title: string;
  readonly text: string;
  /** The page about the code, if there is one. */
  readonly page?: string;
}

const SITE = 'https://polystatus.dev';

/**
 * Words for any number from 100 to 999.
 *
 * @param id tells which owner’s meaning, where the request did
 */
export function meaningOf(code: number, locale: string, id?: string): Meaning {
  const ids = id === undefined ? idsOf(code) : [id];
  const [only] = ids;
  if (only === undefined) return noMeaning(code, locale);
  if (ids.length > 1) return manyMeanings(code, locale, ids);
  return {
    phrase: sentPhrase(only),
    title: title(only, locale) ?? '',
    text: summary(only, locale) ?? '',
    page: pageOf(only, locale),
  };
}

/** Where the site does not speak a language, the address of the code leads to one that the reader knows. */
function pageOf(id: string, locale: string): string {
  const hasPages = languages.some((language) => language.tag === locale && language.hasPages);
  return hasPages ? `${SITE}/${locale}/${id}/` : `${SITE}/${id}`;
}

/**
 * The phrase for the status line. The registry has a remark in place of one where a number is
 * reserved, “(Unused)”; what is sent then is the name that made it known, `I'm a teapot`.
 */
function sentPhrase(id: string): string {
  const { phrase = '', formerPhrases: [former] = [] } = facts(id) ?? {};
  return phrase.startsWith('(') ? (former?.phrase ?? '') : phrase;
}

function noMeaning(code: number, locale: string): Meaning {
  const [key, values] =
    code < 600
      ? (['inClass', { code, general: `${String(code).charAt(0)}00` }] as const)
      : (['outside', { code }] as const);
  return {
    phrase: '',
    title: say(locale, 'mock.unknown.title'),
    text: say(locale, `mock.unknown.${key}`, values),
  };
}

function manyMeanings(code: number, locale: string, ids: readonly string[]): Meaning {
  const named = owners(code).flatMap(({ name, codes }) =>
    ids
      .filter((id) => codes.some((own) => own === id))
      .map((id) => `${name}: ${title(id, locale) ?? ''} (/status/${id})`),
  );
  return {
    phrase: '',
    title: say(locale, 'mock.several.title'),
    text: `${say(locale, 'mock.several.text', { code })}\n${named.map((line) => `- ${line}`).join('\n')}`,
  };
}
