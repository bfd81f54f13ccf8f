/** One translatable string of a file: `title`, `causes.0`, `related.410`. */
export interface Message {
  readonly path: readonly (string | number)[];
  /** The path joined by dots. With the status id before it: the message id `404.title`. */
  readonly key: string;
  readonly text: string;
}

/**
 * Twice what any schema allows. What is longer is a fault already; rules read its beginning, so
 * that no pattern can be made to ponder over a hostile file.
 */
const LONGEST = 5000;

/**
 * Lists every string of a parsed value, whatever its shape.
 *
 * @example messagesOf({ visitor: { title: 'Hello' } }) // [{ path: ['visitor', 'title'], key: 'visitor.title', text: 'Hello' }]
 */
export function messagesOf(value: unknown, path: readonly (string | number)[] = []): Message[] {
  if (typeof value === 'string')
    return [
      { path, key: path.join('.'), text: value.length > LONGEST ? value.slice(0, LONGEST) : value },
    ];
  if (Array.isArray(value))
    return value.flatMap((item, index) => messagesOf(item, [...path, index]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => messagesOf(item, [...path, key]));
  }
  return [];
}
