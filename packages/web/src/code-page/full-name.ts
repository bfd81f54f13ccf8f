import type { Facts } from '@polystatus/status/compiled';
import { digits } from '../address.ts';
import { owner } from '../content.ts';
import { phraseOf } from '../prose.ts';
import type { Said } from '../words.ts';

/**
 * Number, title and what else people type to find a code: its English name, where the title is
 * another, and who owns it, where the registry does not.
 *
 * @example fullName('fr', facts('404')).text // '404 Introuvable (Not Found)'
 */
export function fullName(tag: string, { id, code, phrase, owner: of }: Facts): Said {
  const title = phraseOf(tag, id, 'title');
  const { kind, name } = owner(of);
  const isNamed = kind !== 'registry' && kind !== 'draft' && kind !== 'informal';
  // A title may hold the owner, or be the English name with other capitals.
  const said = title.text.toLowerCase();
  const others = [phrase, ...(isNamed ? [name] : [])].filter(
    (part) => !said.includes(part.toLowerCase()),
  );
  const suffix = others.length > 0 ? ` (${others.join(', ')})` : '';
  return { ...title, text: `${digits(code)} ${title.text}${suffix}` };
}
