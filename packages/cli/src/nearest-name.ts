import { allowedEdits, editDistance } from '@polystatus/status/edit-distance';

/**
 * The name that was meant by one with a typing error, or with an ending too much or too little.
 *
 * @example nearestName('locales', ['lang', 'locale']) // 'locale'
 */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const limit = allowedEdits(wanted.length);
  const near = names
    .map((name) => ({ name, distance: editDistance(name, wanted, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}
