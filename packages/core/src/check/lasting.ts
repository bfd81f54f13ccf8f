import type { Facts } from '#generated/schemas.ts';

/** How long a redirect is meant to hold. */
export type Lasting = 'permanent' | 'temporary';

/** What the phrases of a code say of it: Moved Permanently, Temporary Redirect. */
export function lastingOf(facts: Pick<Facts, 'phrase' | 'former-phrases'>): Lasting | undefined {
  const phrases = [facts.phrase, ...(facts['former-phrases'] ?? []).map(({ phrase }) => phrase)];
  const all = phrases.join(' ');
  const [permanent, temporary] = [/\bpermanent/i.test(all), /\btemporar/i.test(all)];
  if (permanent === temporary) return undefined;
  return permanent ? 'permanent' : 'temporary';
}
