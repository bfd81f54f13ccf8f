import { withoutForm } from '../language/plurals.ts';
import { INTERFACE } from '../state/message-id.ts';
import type { Text } from './items.ts';

/**
 * What locale.yaml calls the place of a text most exactly: the field of an entry, or the namespace
 * and last key of the interface.
 *
 * @example placeName(text) // 'causes', 'ui/site.heading'
 */
export function placeName({ identity, path }: Pick<Text, 'identity' | 'path'>): string {
  if (identity.kind === 'entry') return String(path[0]);
  const last = path.findLast((step) => typeof step === 'string') ?? '';
  return `${INTERFACE}${identity.namespace}.${withoutForm(last)}`;
}

/**
 * All names of a place, the most exact one first.
 *
 * @example placeNames('ui/site.heading') // ['ui/site.heading', 'ui/*.heading', 'ui/site', 'ui']
 */
export function placeNames(name: string): readonly string[] {
  if (!name.startsWith(INTERFACE)) return [name];
  const [namespace = '', last = ''] = name.split('.');
  return [name, `${INTERFACE}*.${last}`, namespace, INTERFACE.slice(0, -1)];
}
