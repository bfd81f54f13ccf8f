import type { Identity } from './identity.ts';
import { promises, type Tier } from './tier.ts';

/**
 * Whether what the schema misses is something the language does not promise: a property, or the
 * next point of a list.
 *
 * @param keyword the keyword of the schema that is not satisfied
 * @param path of the missing property or the short list
 */
export function isUnpromised(
  identity: Identity,
  tier: Tier,
  keyword: string,
  path: readonly (string | number)[],
): boolean {
  return (
    identity.kind === 'entry' &&
    (keyword === 'required' || keyword === 'minItems') &&
    !promises(tier, `${identity.id}.${path.join('.')}`)
  );
}
