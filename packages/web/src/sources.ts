import type { Facts, SourceReference } from '@polystatus/status/compiled';

/** Every document a status rests on, once each, the defining ones first; not one of another meaning. */
export function sourcesOf({ definedIn, firstDefinedIn, formerPhrases }: Facts): SourceReference[] {
  const formerly = formerPhrases.filter(({ meaning }) => meaning !== 'other');
  const all = [...definedIn, ...(firstDefinedIn ? [firstDefinedIn] : []), ...formerly];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}

/** The statuses of other owners with the same number. */
export function namesakes(facts: Facts, all: readonly Facts[]): Facts[] {
  return all.filter(({ id, code }) => code === facts.code && id !== facts.id);
}
