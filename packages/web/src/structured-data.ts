import type { Facts } from '@polystatus/status/compiled';
import { plain } from '@polystatus/status/markdown';
import { codePath, digits, inLocale, ownerPath } from './address.ts';
import { entry, owner } from './content.ts';
import { ownerName } from './owner-name.ts';
import { wordsOf } from './words.ts';

/** A node of linked data in the vocabulary of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/**
 * A status as a term of a list: the registry’s codes belong to the site’s own list, those of
 * other owners to the list of their owner. https://schema.org/DefinedTerm
 */
export function definedTerm(tag: string, facts: Facts, site: URL | undefined): StructuredData {
  const { title, summary, fallback = {} } = entry(tag, facts.id);
  // By a name with another meaning it was another term.
  const formerly = facts.formerPhrases.filter(({ meaning }) => meaning !== 'other');
  const names = [facts.phrase, ...formerly.map(({ phrase }) => phrase)];
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': absolute(site, inLocale(tag, codePath(facts.id))),
    name: inLanguage(title, fallback['title']),
    termCode: digits(facts.code),
    alternateName: [...new Set(names)].filter((name) => name !== title),
    description: inLanguage(plain(summary), fallback['summary']),
    inLanguage: tag,
    sameAs: facts.definedIn.map(({ url }) => url),
    inDefinedTermSet: termSet(tag, facts, site),
  };
}

/** A text that fell back says its language itself. https://www.w3.org/TR/json-ld11/#string-internationalization */
function inLanguage(text: string, lang: string | undefined): unknown {
  return lang === undefined ? text : { '@value': text, '@language': lang };
}

function termSet(tag: string, facts: Facts, site: URL | undefined): StructuredData {
  const t = wordsOf(tag);
  const official = facts.state !== 'unregistered';
  const name = official
    ? t('index.title')
    : t('owner.title', { owner: ownerName(owner(facts.owner), t) });
  const url = absolute(site, inLocale(tag, official ? '' : ownerPath(facts.owner)));
  return { '@type': 'DefinedTermSet', '@id': url, name: name.text };
}

export const absolute = (site: URL | undefined, address: string): string =>
  new URL(address, site).href;

/** JSON for a `<script>` of data: no text in it can end the element. */
export const dataBlock = (data: StructuredData): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
