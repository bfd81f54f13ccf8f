import type { Diagnostic } from './diagnostic.ts';
import { LineIndex } from './line-index.ts';
import type { File, Project } from './project.ts';
import { localePath } from './state/message-id.ts';

/** The message a diagnostic stands in. */
export interface MessagePlace {
  readonly tag: string;
  /** Message id: `404.title`. */
  readonly id: string;
  /** Key inside the file: `title`. */
  readonly key: string;
}

interface Span extends MessagePlace {
  readonly start: readonly [line: number, column: number];
  readonly end: readonly [line: number, column: number];
}

/** Finds the message of a diagnostic; a file is looked through when its first one comes. */
export class MessagePlaces {
  readonly #files = new Map<string, { tag: string; name: string; file: File<unknown> }>();
  readonly #spans = new Map<string, readonly Span[]>();

  constructor({ locales }: Project) {
    for (const { tag, entries, namespaces } of locales.values()) {
      const named = [
        ...entries,
        ...[...namespaces].map(([namespace, file]) => [`ui/${namespace}`, file] as const),
      ];
      for (const [name, file] of named)
        this.#files.set(`locales/${tag}/${localePath(name)}`, { tag, name, file });
    }
  }

  /** @returns `undefined` for a place outside all messages, such as a key */
  of({ file, line, column }: Diagnostic): MessagePlace | undefined {
    let spans = this.#spans.get(file);
    if (!spans) this.#spans.set(file, (spans = this.#spansOf(file)));
    return spans.find(
      ({ start, end }) =>
        (line > start[0] || (line === start[0] && column >= start[1])) &&
        (line < end[0] || (line === end[0] && column <= end[1])),
    );
  }

  #spansOf(path: string): Span[] {
    const known = this.#files.get(path);
    if (!known) return [];
    const { tag, name, file } = known;
    const lines = new LineIndex(file.parsed.source.text);
    return file.messages.map(({ key, path: steps }) => {
      const [from, to] = file.parsed.rangeOf(steps);
      const [start, end] = [lines.place(from), lines.place(to)];
      return {
        tag,
        key,
        id: `${name}.${key}`,
        start: [start.line, start.column],
        end: [end.line, end.column],
      };
    });
  }
}

/**
 * Splits a message id into its file below the language’s folder and its key.
 *
 * @example splitMessageId('ui/site.search.label') // ['ui/site', 'search.label']
 */
export function splitMessageId(id: string): [name: string, key: string] {
  const dot = id.indexOf('.');
  return dot === -1 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
}
