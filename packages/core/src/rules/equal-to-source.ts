import { localeRule, type Pair, type Text, type WordsPart } from '../check/rule.ts';
import { BorrowedWords, wordsIn, type Verdict } from '../check/borrowed-words.ts';
import { isUnit } from '../language/is-unit.ts';
import { localeFile } from '../state/message-id.ts';

const WORDS = /\p{L}{2}/u;
/** An address, alone: https://shop.example/logo.png, help@shop.example. */
const ADDRESS = /^\s*(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.\p{L}+)\s*$/u;
/** Abbreviations and units, such as PNG, JWKS URI, kB or px. */
const NO_WORDS =
  /^[^\p{L}]*(?:\p{Lu}{2,5}(?:[\s/]\p{Lu}{2,5})?|[kMGT]i?B|[cmk]m|px|pt|ms|kg)[^\p{L}]*$/u;
/** What stands on keys, whose words are those of the keyboard: Ctrl + Enter, F5. */
const KEYS =
  /^\s*(?:(?:(?:Ctrl|Control|Cmd|Command|Alt|Option|Shift|Meta|Win)\s?\+\s?)+(?:\p{L}+(?:\s\p{L}+)?|\S)|Ctrl|Cmd|Alt|Esc|Shift|Tab|Caps ?Lock|Backspace|Page ?(?:up|down)|F\d{1,2})\s*$/iu;
/** Names in a row: Osaka, Sapporo, Tokyo. */
const NAMES =
  /^\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)*(?:,\s\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)*)+$/u;
/** Inline code, tags, placeholders of any system, and paths to files. */
const NO_PROSE =
  /`[^`]*`|<[^<>]*>|\{\{[^{}]*\}\}|\{[^{}]*\}|(?<!\S)[\w.$-]*\/[\w./$-]+\.\w+(?!\S)/g;
/** A language that keeps more words of the source than this share of its texts has forgotten them. */
const FEW = 0.05;
/** What machines read: patterns of dates and times, variables, and names with figures. */
const FOR_MACHINES =
  /^(?=.*(?:yy|MM|dd|HH?:mm|h:mm))[yMdHhmsSaAuEzZ\P{L}]+$|\$[\w.]+|(?<!\S)\S*[\p{L}._]\d\S*|(?<!\S)\p{Ll}+(?:_\p{Ll}+)+(?!\S)/gu;

export const rule = localeRule({
  id: 'equal-to-source',
  description:
    'A translation that equals its source was forgotten, unless the locale’s same-as-source list names it; abbreviations and units of the interface are the same in both, and so are words that the language’s other texts keep, or that none of them shows the language’s own word for. A list item no longer needed is a fault too.',
  explains: [
    'letter-case',
    'letters-missing',
    'closing-mark',
    'opening-mark',
    'glossary',
    'spelling',
    'title-case',
  ],
  codes: ['equal-to-source', 'unneeded-exception'],
  /** The messages that say what those of the source say, in words. */
  words({ pairs }) {
    const equal = pairs
      .filter(
        ({ text, source }) =>
          text.key === source.key && text.text === source.text && isInWords(text),
      )
      .map(({ text, source }) => ({
        key: text.key,
        path: text.path,
        words: labelOf(source),
        isRow: NAMES.test(source.text),
      }));
    return equal;
  },
  check({ language: { tag, locale }, source, files }, report) {
    if (!source) return;
    const listed = (locale?.['same-as-source'] ?? []).map(({ message }, index) => ({
      message,
      index,
    }));
    const unused = new Map(listed.map(({ message, index }) => [message, index]));
    const locked = source.locale?.locked ?? [];
    const allowed = new Set([...listed, ...locked].map(({ message }) => message));
    const isBorrowed = borrowedIn(tag, source.tag, files);
    for (const file of files)
      for (const label of file.value) {
        const { key, path, words } = label;
        const id = `${file.name}.${key}`;
        unused.delete(id);
        if (allowed.has(id) || (words.length > 0 && isBorrowed(file, label))) continue;
        report(
          file,
          `“${key}” is the same as in ${source.tag}.`,
          `Translate it, or add ${id} with a reason to same-as-source in locales/${tag}/locale.yaml.`,
          { path },
        );
      }
    for (const [message, index] of unused)
      report(
        localeFile(tag),
        `${message} differs from its source, or no longer exists.`,
        'Remove the exception.',
        { code: 'unneeded-exception', path: ['same-as-source', index, 'message'] },
      );
  },
});

/** The words of a text of the interface, beside code, numbers and placeholders. */
function labelOf({ text, kind, language }: Text): string[] {
  if (kind !== 'messages') return [];
  return [...wordsIn(proseOf(text).toLocaleLowerCase(language.tag))];
}

function isInWords({ text, kind }: Text): boolean {
  if (kind !== 'messages') return WORDS.test(text.replace(NO_PROSE, ''));
  const words = proseOf(text);
  return (
    WORDS.test(words) &&
    !NO_WORDS.test(words) &&
    !ADDRESS.test(text) &&
    !KEYS.test(text) &&
    !isUnit(words.trim())
  );
}

function proseOf(text: string): string {
  return text.replace(NO_PROSE, ' ').replace(FOR_MACHINES, ' ');
}

/** A text that equals its source. */
interface Equal {
  /** None for a text that is no label. */
  readonly words: readonly string[];
  readonly isRow: boolean;
}

type Part = WordsPart<readonly Equal[]>;
type IsBorrowed = (file: Part, label: Equal) => boolean;

/**
 * Whether a text may equal its source: if the language’s other texts keep all of its words, those of
 * the same file before those of others, for a standard of a form is none of the IETF. A word or two
 * that they do not tell of may be the same in both languages, such as Robot and Sans Serif, and so may
 * names in a row, if both have one script and such texts are few.
 */
function borrowedIn(tag: string, source: string, files: readonly Part[]): IsBorrowed {
  const learn = once(() => {
    const pairs = files.flatMap((file): readonly Pair[] => file.open().pairs);
    return { known: new BorrowedWords(pairs), texts: pairs.length };
  });
  const near = new Map<Part, BorrowedWords>();
  const verdictsOf = (file: Part, { words }: Equal): Verdict[] => {
    let here = near.get(file);
    if (!here) near.set(file, (here = new BorrowedWords(file.open().pairs)));
    const { known } = learn();
    return words.map((word) => (here.of(word) === 'kept' ? 'kept' : known.of(word)));
  };
  const areFew = once(() => {
    const untold = files.flatMap((file) =>
      file.value.filter((label) => mayBeShared(label, verdictsOf(file, label))),
    );
    return untold.length <= learn().texts * FEW;
  });
  return (file, label) => {
    const verdicts = verdictsOf(file, label);
    if (verdicts.every((verdict) => verdict === 'kept')) return true;
    return mayBeShared(label, verdicts) && scriptOf(tag) === scriptOf(source) && areFew();
  };
}

/** One word, or two, or names in a row, none of which the language is known to translate. */
function mayBeShared({ isRow }: Equal, verdicts: readonly Verdict[]): boolean {
  return (
    (isRow || verdicts.length <= 2) &&
    !verdicts.includes('translated') &&
    verdicts.includes('unknown')
  );
}

/** All texts are looked at only where one equals its source. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
