import type { ConstantVersions, Facts } from '@polystatus/status/compiled';
import type { Facts as OwnFacts } from '#generated/schemas.ts';

/**
 * Names of a code, and beside them what is said of versions: who needs names only reads texts.
 *
 * @example constantsOf({ rust: { name: 'OK', since: '1.4' } }) // { constants: { rust: 'OK' }, constantVersions: { rust: { since: '1.4' } } }
 */
export function constantsOf(
  own: OwnFacts['constants'] = {},
): Pick<Facts, 'constants' | 'constantVersions'> {
  const constants: Record<string, string> = {};
  const constantVersions: Record<string, ConstantVersions> = {};
  for (const [ecosystem, constant] of Object.entries(own)) {
    const { name, ...versions } = typeof constant === 'string' ? { name: constant } : constant;
    constants[ecosystem] = name;
    if (Object.keys(versions).length > 0) constantVersions[ecosystem] = inOrder(versions);
  }
  return {
    constants,
    ...(Object.keys(constantVersions).length > 0 && { constantVersions }),
  };
}

/** Whatever order an author wrote them in. */
function inOrder({ since, until, deprecated, older }: ConstantVersions): ConstantVersions {
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(deprecated !== undefined && { deprecated }),
    ...(older !== undefined && { older }),
  };
}
