import type { Diagnostic } from '../report/diagnostic.ts';
import { LineIndex } from '../report/line-index.ts';
import type { MessagePlace, MessagePlaces } from './message-places.ts';
import type { Path } from '../parse/message.ts';
import type { Range } from '../report/reporter.ts';
import type { More, Report, ReportIn, Rule } from './rule.ts';
import { nameOf } from '../state/message-id.ts';
import { promises } from '../validate/tier.ts';
import { quotedIn } from './quoted-in.ts';
import type { Said } from './memory.ts';
import type { Shelf } from './shelf.ts';
import type { Text } from './text.ts';

const NOWHERE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What of a rule says how its faults are called. */
type Speaker = Pick<Rule, 'id' | 'severity' | 'byTier'>;

/** Writes down what rules say: gives it a code, a severity and a place. */
export class Pen {
  readonly #shelf: Shelf;
  readonly #places: MessagePlaces;
  readonly #lines = new Map<string, LineIndex>();

  constructor(shelf: Shelf, places: MessagePlaces) {
    this.#shelf = shelf;
    this.#places = places;
  }

  /** For a rule that is asked about messages; `at` says which. */
  forMessages(rule: Speaker, at: { text: Text | undefined; path: string; into: Said[] }): Report {
    return (message, hint, more) => {
      const { text, path, into } = at;
      if (text && !more?.path && !more?.key && !more?.range) {
        const place = {
          tag: text.language.tag,
          id: `${nameOf(text.identity)}.${text.key}`,
          key: text.key,
        };
        const words = more?.words ?? quotedIn(message, text.text, text.key);
        const spot = this.#spot(path, { ...more, path: text.path, ...(words && { words }) });
        into.push(this.#said(rule, path, spot, place, message, hint, more));
      } else this.#write(rule, into, path, message, hint, more);
    };
  }

  /** For a rule that names the file it speaks of. */
  forFiles(rule: Speaker, into: Said[]): ReportIn {
    return (file, message, hint, more) =>
      this.#write(rule, into, typeof file === 'string' ? file : file.path, message, hint, more);
  }

  #write(
    rule: Speaker,
    into: Said[],
    path: string,
    message: string,
    hint: string,
    more: More | undefined,
  ): void {
    const spot = this.#spot(path, more, message);
    const place = this.#places.of({ file: path, ...spot });
    into.push(this.#said(rule, path, spot, place, message, hint, more));
  }

  #said(
    rule: Speaker,
    file: string,
    spot: typeof NOWHERE,
    place: MessagePlace | undefined,
    message: string,
    hint: string,
    { code = rule.id, severity = 'error', missing }: More = {},
  ): Said {
    const diagnostic: Diagnostic = {
      code,
      severity: this.#mayOnlyWarn(rule, place) ? 'warning' : severity,
      file,
      ...spot,
      message,
      hint,
      ...(missing !== undefined && { missing }),
    };
    return [diagnostic, place ?? null];
  }

  #mayOnlyWarn({ severity, byTier }: Speaker, place: MessagePlace | undefined): boolean {
    if (severity === 'warning') return true;
    const tier = place && this.#shelf.languages.get(place.tag)?.tier;
    return byTier === true && tier !== undefined && !promises(tier, place?.id ?? '');
  }

  #spot(path: string, more: More | undefined, message = ''): typeof NOWHERE {
    const range = this.#rangeOf(path, more, message);
    const source = range && this.#shelf.sources.get(path);
    if (!source) return NOWHERE;
    let lines = this.#lines.get(path);
    if (!lines) this.#lines.set(path, (lines = new LineIndex(source.text)));
    const start = lines.place(range[0]);
    const end = lines.place(Math.max(range[0], range[1]));
    return {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  }

  #rangeOf(
    file: string,
    { path, key, range, words }: More = {},
    message: string,
  ): Range | undefined {
    const parsed = path || key ? this.#shelf.file(file)?.value?.parsed : undefined;
    if (path) return parsed?.partOf(path, words ?? quotedAt(path, parsed.value, message));
    return key ? parsed?.keyRangeOf(key) : range;
  }
}

/** Where the words that a sentence quotes stand in the text at a path. */
function quotedAt(path: Path, root: unknown, sentence: string): Range | undefined {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' ? quotedIn(sentence, value, path.join('.')) : undefined;
}
