/** Owner whose codes need no prefix: the registry. */
export const REGISTRY_OWNER = 'iana';

/** A status id taken apart: the registry’s `404`, another owner’s `nginx/499`. */
export interface StatusId {
  readonly owner: string;
  /** Three digits. */
  readonly number: string;
}

/**
 * The public id of a code: the number for registered codes, `owner/number` for others.
 *
 * @example statusId('iana', '404') // '404'
 * @example statusId('nginx', '499') // 'nginx/499'
 */
export function statusId(owner: string, number: string): string {
  return owner === REGISTRY_OWNER ? number : `${owner}/${number}`;
}

/**
 * Owner and number of a public id.
 *
 * @example parseStatusId('nginx/499') // { owner: 'nginx', number: '499' }
 */
export function parseStatusId(id: string): StatusId {
  const slash = id.indexOf('/');
  return slash === -1
    ? { owner: REGISTRY_OWNER, number: id }
    : { owner: id.slice(0, slash), number: id.slice(slash + 1) };
}

/**
 * Whether the registry gives the code of an id its meaning.
 *
 * @example isRegistered('nginx/499') // false
 */
export function isRegistered(id: string): boolean {
  return !id.includes('/');
}

/**
 * Folder and file of a public id, below `content/` or `locales/<tag>/`.
 *
 * @example statusPath('404') // 'iana/404.yaml'
 */
export function statusPath(id: string): string {
  return `${isRegistered(id) ? `${REGISTRY_OWNER}/${id}` : id}.yaml`;
}

/** What tells where a code stands in lists. */
export interface Placed {
  readonly id: string;
  readonly precedence?: { readonly place: number } | undefined;
}

/**
 * The order in which readers see codes: by number, the registry’s meaning first; then as the facts
 * rank the owners of one number, and where they don’t, by their names.
 *
 * @example [{ id: 'esri/499' }, { id: 'nginx/499', precedence: { place: 1 } }, { id: '404' }].sort(compareCodes)
 * // 404, nginx/499, esri/499
 */
export function compareCodes(a: Placed, b: Placed): number {
  const [one, other] = [parseStatusId(a.id), parseStatusId(b.id)];
  return (
    Number(one.number) - Number(other.number) ||
    Number(!isRegistered(a.id)) - Number(!isRegistered(b.id)) ||
    // A difference of two infinities is no number, and so no answer either.
    placeOf(a) - placeOf(b) ||
    (one.owner < other.owner ? -1 : Number(one.owner > other.owner))
  );
}

function placeOf({ precedence }: Placed): number {
  return precedence?.place ?? Infinity;
}
