import type { Diagnostic } from '../report/diagnostic.ts';
import { identify } from '../read/identity.ts';
import { LineIndex } from '../report/line-index.ts';
import type { File, Project } from '../validate/project.ts';
import { comparePoints, lastNotAfter, type Point } from './last-not-after.ts';
import { nameOf } from '../state/message-id.ts';

/** The message a diagnostic stands in. */
export interface MessagePlace {
  readonly tag: string;
  /** Message id: `404.title`. */
  readonly id: string;
  /** Key inside the file: `title`. */
  readonly key: string;
}

type Where = Pick<Diagnostic, 'file' | 'line' | 'column'>;

interface Span extends MessagePlace {
  readonly start: Point;
  readonly end: Point;
}

/** Finds the message of a diagnostic; a file is looked through when its first one comes. */
export class MessagePlaces {
  readonly #find: (path: string) => File<unknown> | undefined;
  readonly #spans = new Map<string, readonly Span[]>();

  /** @param find the file at a path, if it can be trusted */
  constructor(find: (path: string) => File<unknown> | undefined) {
    this.#find = find;
  }

  /** @returns `undefined` for a place outside all messages, such as a key */
  of({ file, line, column }: Where): MessagePlace | undefined {
    let spans = this.#spans.get(file);
    if (!spans) this.#spans.set(file, (spans = this.#spansOf(file)));
    const at: Point = [line, column];
    const span = spans[lastNotAfter(spans, at)];
    return span && comparePoints(at, span.end) <= 0 ? span : undefined;
  }

  #spansOf(path: string): Span[] {
    const identity = identify(path);
    if (identity?.kind !== 'entry' && identity?.kind !== 'messages') return [];
    const file = this.#find(path);
    if (!file) return [];
    const { tag } = identity;
    const name = nameOf(identity);
    const lines = new LineIndex(file.parsed.source.text);
    const spans = file.messages.map(({ key, path: steps }) => {
      const [from, to] = file.parsed.rangeOf(steps);
      const [start, end] = [lines.place(from), lines.place(to)];
      return {
        tag,
        key,
        id: `${name}.${key}`,
        start: [start.line, start.column],
        end: [end.line, end.column],
      } satisfies Span;
    });
    // Facts decide the order of some messages, such as related codes.
    return spans.sort((a, b) => comparePoints(a.start, b.start));
  }
}

/** Finds the messages of a project’s diagnostics. */
export function placesIn({ locales }: Project): MessagePlaces {
  return new MessagePlaces((path) => {
    const identity = identify(path);
    if (!identity || !('tag' in identity)) return undefined;
    const files = locales.get(identity.tag);
    if (identity.kind === 'entry') return files?.entries.get(identity.id);
    return identity.kind === 'messages' ? files?.namespaces.get(identity.namespace) : undefined;
  });
}
