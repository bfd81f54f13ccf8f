import type { Message } from './words.ts';

type Place = Pick<Message, 'id' | 'path'>;

/** The way to a text, `['http', '404', 'visitor', 'title']`: dots of the prefix are levels too. */
export function keyPath(prefix: string, { id, path }: Place): string[] {
  return [...prefix.split('.'), id, ...path.split('.')].filter((part) => part !== '');
}

/**
 * A key where any text can be one.
 *
 * @example dottedKey('http', { id: 'nginx/499', path: 'title' }) // 'http.nginx/499.title'
 */
export function dottedKey(prefix: string, place: Place): string {
  return keyPath(prefix, place).join('.');
}

/**
 * A key of letters, digits and one sign between them.
 *
 * @param prefix begins it, so that no digit does
 * @example joinedKey('http', { id: 'nginx/499', path: 'visitor.title' }, '_') // 'http_nginx_499_visitor_title'
 */
export function joinedKey(prefix: string, { id, path }: Place, sign: string): string {
  return keyWords(prefix, id, path).join(sign);
}

/**
 * A key as JavaScript and Dart write names.
 *
 * @example camelKey('http', { id: '404', path: 'visitor.title' }) // 'http404VisitorTitle'
 */
export function camelKey(prefix: string, { id, path }: Place): string {
  return keyWords(prefix, id, path)
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function keyWords(...parts: readonly string[]): string[] {
  return parts
    .join('.')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}
