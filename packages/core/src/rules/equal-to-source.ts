import { localeRule, type Pair, type Text, type WordsPart } from '../check/rule.ts';
import { hasWord } from '../language/has-word.ts';
import { localeFile } from '../state/message-id.ts';

const WORDS = /\p{L}{2}/u;
/** An address, alone: https://shop.example/logo.png, help@shop.example. */
const ADDRESS = /^\s*(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.\p{L}+)\s*$/u;
/** Abbreviations and units, such as PNG, JWKS URI, kB or px. */
const NO_WORDS =
  /^[^\p{L}]*(?:\p{Lu}{2,5}(?:\s\p{Lu}{2,5})?|[kMGT]i?B|[cmk]m|px|pt|ms|kg)[^\p{L}]*$/u;

export const rule = localeRule({
  id: 'equal-to-source',
  description:
    'A translation that equals its source was forgotten, unless the locale’s same-as-source list names it; abbreviations and units of the interface, and single words that other texts of the language use, are words of both. A list item no longer needed is a fault too.',
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
      .map(({ text }) => ({ key: text.key, path: text.path, word: labelOf(text) }));
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
    for (const file of files)
      for (const { key, path, word } of file.value) {
        const id = `${file.name}.${key}`;
        unused.delete(id);
        if (allowed.has(id) || (word !== undefined && isUsed(word, files))) continue;
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

/** The only word of a text of the interface, beside numbers and placeholders. */
function labelOf({ small, kind }: Text): string | undefined {
  return kind === 'messages' ? /^\P{L}*(\p{L}+)\P{L}*$/u.exec(small)?.[1] : undefined;
}

function isInWords({ text, kind }: Text): boolean {
  const words = text.replace(/`[^`]*`|\{\{[^{}]*\}\}/g, '');
  return (
    WORDS.test(words) && !(kind === 'messages' && (NO_WORDS.test(words) || ADDRESS.test(text)))
  );
}

/** Whether the language has a word: its other texts, which differ from their sources, use it. */
function isUsed(word: string, files: readonly WordsPart<unknown>[]): boolean {
  const isIn = ({ text, source }: Pair): boolean =>
    text.text !== source.text && hasWord(text.small, word);
  return files.some((file) => file.open().pairs.some(isIn));
}
