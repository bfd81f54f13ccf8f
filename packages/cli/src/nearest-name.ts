import { editDistance } from '@polystatus/status/edit-distance';

/** Shorter words are near to too many. */
const SHORTEST = 3;
/** From here on two slips are forgiven, as two letters that changed places are two. */
const LONG = 5;

/**
 * The name that was meant by one with a typing error, or with an ending too much or too little.
 *
 * @example nearestName('locales', ['lang', 'locale']) // 'locale'
 */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < SHORTEST) return undefined;
  const limit = wanted.length < LONG ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: editDistance(name, wanted, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}
