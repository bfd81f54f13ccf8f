import type { Found } from './find.ts';

/**
 * The codes that a class is answered with: those called as was asked, then the registry’s, then the
 * others.
 *
 * @param digit of the class, by `classMeant`
 * @param ids all there are, in order
 * @example ofClass('5', [], ['404', '500', 'nginx/599', '503']) // ['500', '503', 'nginx/599']
 */
export function ofClass(
  digit: string,
  found: readonly Pick<Found, 'id' | 'by'>[],
  ids: Iterable<string>,
): readonly string[] {
  const isOwn = (id: string): boolean => id.slice(id.indexOf('/') + 1).startsWith(digit);
  const named = found.filter(({ by, id }) => by === 'name' && isOwn(id)).map(({ id }) => id);
  const members = [...ids].filter(isOwn);
  const [others = [], registered = []] = [true, false].map((isOthers) =>
    members.filter((id) => id.includes('/') === isOthers),
  );
  return [...new Set([...named, ...registered, ...others])];
}
