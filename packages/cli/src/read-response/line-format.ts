import { bareAnswer, noAnswer, NO_ANSWER, type Answer } from './answer.ts';

/**
 * What reads one line: its answer, those that a line counts, `REMARK` for a line of the format that
 * tells of none, or nothing.
 */
export type LineReader = (line: string) => Answer | readonly Answer[] | typeof REMARK | undefined;

/** A line that belongs to the format and holds no status, such as a heading. */
export const REMARK = 'remark';

/**
 * How programs write one answer in one line. A file of `formats/` is one; nothing lists them.
 * Formats whose lines look alike have to read the same number from them.
 */
export interface LineFormat {
  /** A record is of many visitors, as a log is; words are what one program said of its own request. */
  readonly kind: 'record' | 'words';
  /** Whether each of its lines holds three digits, so that no line without them is looked at. */
  readonly needsNumber?: boolean;
  /** Begins a text: what a line says about those below it is kept until the text ends. */
  readonly open: () => LineReader;
}

/** A format that keeps nothing from line to line. */
export function recordFormat(read: LineReader): LineFormat {
  return { kind: 'record', open: () => read };
}

/** A format that keeps nothing from line to line, and has the status in each of them. */
export function numberFormat(read: LineReader): LineFormat {
  return { ...recordFormat(read), needsNumber: true };
}

/** The words of a program: expressions whose groups are `code`, and `request` or `method` and `url`. */
export function wordsFormat(...expressions: readonly RegExp[]): LineFormat {
  const read: LineReader = (line) => {
    for (const expression of expressions) {
      const groups = expression.exec(line)?.groups;
      if (groups) return seen(groups['code'] ?? NO_ANSWER, requestOf(groups));
    }
    return undefined;
  };
  return { kind: 'words', needsNumber: true, open: () => read };
}

/**
 * An answer known by its number; 0, -1 and - stand for none in many logs.
 *
 * @returns undefined where the text is no number of a status
 */
export function seen(number: string, request = ''): Answer | undefined {
  if (/^(?:0|-1|-|000)$/.test(number)) return noAnswer(undefined, request);
  if (!/^[1-9]\d\d$/.test(number)) return undefined;
  return { ...bareAnswer(number), request };
}

/** `GET /path`, from `GET /path HTTP/1.1`. */
export function withoutVersion(request: string): string {
  return request.replace(/ HTTP\/\d(?:\.\d)?$/, '').trimEnd();
}

function requestOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { request, method, url } = groups;
  return request ?? [method ?? (url === undefined ? '' : 'GET'), url ?? ''].join(' ').trim();
}
