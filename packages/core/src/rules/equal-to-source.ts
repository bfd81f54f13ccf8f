import { localeRule, type Pair, type Text, type WordsPart } from '../check/rule.ts';
import { BorrowedWords, wordsIn, type Verdict } from '../check/borrowed-words.ts';
import { localeFile } from '../state/message-id.ts';

const WORDS = /\p{L}{2}/u;
/** An address, alone: https://shop.example/logo.png, help@shop.example. */
const ADDRESS = /^\s*(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.\p{L}+)\s*$/u;
/** Abbreviations and units, such as PNG, JWKS URI, kB or px. */
const NO_WORDS =
  /^[^\p{L}]*(?:\p{Lu}{2,5}(?:\s\p{Lu}{2,5})?|[kMGT]i?B|[cmk]m|px|pt|ms|kg)[^\p{L}]*$/u;
/** Inline code, tags, placeholders of any system, and paths to files. */
const NO_PROSE =
  /`[^`]*`|<[^<>]*>|\{\{[^{}]*\}\}|\{[^{}]*\}|(?<!\S)[\w.$-]*\/[\w./$-]+\.\w+(?!\S)/g;
/** A language that keeps more words of the source than this share of its texts has forgotten them. */
const FEW = 0.05;
/** What machines read: patterns of dates and times, variables, and names with figures. */
const FOR_MACHINES =
  /^(?=.*(?:yy|MM|dd|HH?:mm|h:mm))[yMdHhmsSaAuEzZ\P{L}]+$|\$[\w.]+|(?<!\S)\S*[\p{L}.]\d\S*/gu;

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
      .map(({ text, source }) => ({ key: text.key, path: text.path, words: labelOf(source) }));
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
      for (const { key, path, words } of file.value) {
        const id = `${file.name}.${key}`;
        unused.delete(id);
        if (allowed.has(id) || (words.length > 0 && isBorrowed(words))) continue;
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
  return WORDS.test(words) && !NO_WORDS.test(words) && !ADDRESS.test(text);
}

function proseOf(text: string): string {
  return text.replace(NO_PROSE, ' ').replace(FOR_MACHINES, ' ');
}

type IsBorrowed = (words: readonly string[]) => boolean;

/**
 * Whether a text may equal its source: if the language’s other texts keep all of its words. A word or
 * two that they do not tell of may be the same in both languages, such as Robot and Sans Serif, if
 * both have one script and such texts are few.
 */
function borrowedIn(
  tag: string,
  source: string,
  files: readonly WordsPart<readonly { readonly words: readonly string[] }[]>[],
): IsBorrowed {
  const learn = once(() => {
    const pairs = files.flatMap((file): readonly Pair[] => file.open().pairs);
    return { known: new BorrowedWords(pairs), texts: pairs.length };
  });
  const areFew = once(() => {
    const { known, texts } = learn();
    const labels = files.flatMap(({ value }) => value.map(({ words }) => words));
    const untold = labels.filter((words) => mayBeShared(words.map((word) => known.of(word))));
    return untold.length <= texts * FEW;
  });
  return (words) => {
    const verdicts = words.map((word) => learn().known.of(word));
    if (verdicts.every((verdict) => verdict === 'kept')) return true;
    return mayBeShared(verdicts) && scriptOf(tag) === scriptOf(source) && areFew();
  };
}

/** One word, or two, none of which the language is known to translate. */
function mayBeShared(verdicts: readonly Verdict[]): boolean {
  return verdicts.length <= 2 && !verdicts.includes('translated') && verdicts.includes('unknown');
}

/** All texts are looked at only where one equals its source. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
