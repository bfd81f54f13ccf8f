/** The way to a part of a file: keys, and places in lists. */
export type Path = readonly (string | number)[];

/** One translatable string of a file: `title`, `causes.0`, `related.410`. */
export interface Message {
  readonly path: Path;
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
export function messagesOf(value: unknown, path: Path = []): Message[] {
  const messages: Message[] = [];
  collect(value, path, path.join('.'), messages);
  return messages;
}

function collect(value: unknown, path: Path, key: string, into: Message[]): void {
  if (typeof value === 'string') {
    into.push({ path, key, text: value.length > LONGEST ? value.slice(0, LONGEST) : value });
  } else if (value !== null && typeof value === 'object') {
    const isList = Array.isArray(value);
    const start = path.length === 0 ? '' : `${key}.`;
    for (const [name, item] of Object.entries(value))
      collect(item, [...path, isList ? Number(name) : name], start + name, into);
  }
}
