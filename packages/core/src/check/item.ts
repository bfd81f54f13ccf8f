import type { Facts } from '#generated/schemas.ts';
import type { File } from '../parse/file.ts';
import type { Message, Path } from '../parse/message.ts';
import { generalForm, isForm, withoutRareForm } from '../language/plurals.ts';
import { newMarks, type NewMark } from './new-marks.ts';
import { remarksOf, type Remark } from './remarks.ts';
import { fingerprint } from '../state/fingerprint.ts';
import type { Lock } from '../state/lock.ts';
import { nameOf } from '../state/message-id.ts';
import { movedPoints } from '../state/moved-points.ts';
import type { EntryItem, FileItem, Kind, Pair, Values, WordsItem } from './items.ts';
import type { Language } from './language.ts';
import { Text } from './text.ts';

/** A file as rules get it. */
export class Item<K extends Kind = Kind> implements FileItem<K> {
  readonly path: string;
  readonly kind: K;
  readonly identity: FileItem<K>['identity'];
  readonly language: Language | undefined;
  readonly #file: File<unknown>;

  constructor(file: File<unknown>, language: Language | undefined) {
    const { path, identity } = file.source;
    this.path = path;
    // A rule names the kinds it is asked about, and is asked about no other.
    this.identity = identity as FileItem<K>['identity'];
    this.kind = identity.kind as K;
    this.language = language;
    this.#file = file;
  }

  get text(): string {
    return this.#file.source.text;
  }

  get raw(): unknown {
    return this.#file.parsed.value;
  }

  get value(): Values[K] | undefined {
    // The validator is chosen by the same kind.
    return this.#file.value as Values[K] | undefined;
  }

  get messages(): readonly Message[] {
    return this.#file.messages;
  }

  remarks(): readonly Remark[] {
    return remarksOf(this.#file);
  }

  newMarks(): readonly NewMark[] {
    return newMarks(this.#file);
  }

  sourceTextOf(path: Path): string {
    return this.#file.parsed.sourceTextOf(path);
  }
}

/** A file of words as rules get it; what many of them ask for is worked out once. */
export class Words extends Item<'entry' | 'messages'> implements EntryItem {
  override readonly language: Language;
  readonly name: string;
  readonly source: Language | undefined;
  readonly original: WordsItem | undefined;
  readonly #facts: () => Facts | undefined;
  readonly #lock: () => Lock | undefined;
  #texts: readonly Text[] | undefined;
  #sides: Sides | undefined;

  constructor(
    file: File<unknown>,
    language: Language,
    beside: {
      readonly source: Language | undefined;
      readonly original: WordsItem | undefined;
      readonly facts: () => Facts | undefined;
      readonly lock: () => Lock | undefined;
    },
  ) {
    super(file, language);
    this.language = language;
    this.name = nameOf(this.identity);
    this.source = beside.source;
    this.original = beside.original;
    this.#facts = beside.facts;
    this.#lock = beside.lock;
  }

  get facts(): Facts | undefined {
    return this.#facts();
  }

  get texts(): readonly Text[] {
    return (this.#texts ??= this.messages.map(
      (message) => new Text(message, this.identity, this.language),
    ));
  }

  get pairs(): readonly Pair[] {
    return (this.#sides ??= this.#split()).pairs;
  }

  get alone(): readonly Text[] {
    return (this.#sides ??= this.#split()).alone;
  }

  get moved(): Sides['moved'] {
    return (this.#sides ??= this.#split()).moved;
  }

  #split(): Sides {
    const sources = new Map(this.original?.texts.map((text) => [text.key, text]));
    const moved = this.#moved(sources);
    const pairs: Pair[] = [];
    const alone: Text[] = [];
    for (const text of this.texts) {
      const key = moved.has(text.key) ? moved.get(text.key) : text.key;
      const source =
        text.isOwn || key === undefined
          ? undefined
          : (sources.get(key) ?? sources.get(withoutRareForm(key)));
      if (source && isForm(text.key))
        pairs.push({ text, source, general: sources.get(generalForm(source.key)) });
      else if (source) pairs.push({ text, source });
      else alone.push(text);
    }
    return { pairs, alone, moved };
  }

  #moved(sources: ReadonlyMap<string, Text>): Sides['moved'] {
    const lock = this.kind === 'entry' && sources.size > 0 ? this.#lock() : undefined;
    if (!lock) return NOTHING;
    const written = (texts: readonly Text[]): Map<string, string> =>
      new Map(
        texts.flatMap(({ key, text, isOwn }) => (isOwn || text.trim() === '' ? [] : [[key, text]])),
      );
    return movedPoints(
      this.name,
      written([...sources.values()]),
      written(this.texts),
      lock,
      printOf,
    );
  }
}

interface Sides {
  readonly pairs: readonly Pair[];
  readonly alone: readonly Text[];
  readonly moved: ReadonlyMap<string, string | undefined>;
}

const NOTHING: Sides['moved'] = new Map();

/** Each source text is asked for by all languages, one after the other. */
const prints = new Map<string, string>();

function printOf(text: string): string {
  let print = prints.get(text);
  if (print === undefined) prints.set(text, (print = fingerprint(text)));
  return print;
}
