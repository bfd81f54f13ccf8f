import type { Project } from '@polystatus/core';

/** What no language changes: code, places to fill in, addresses, paths, options, abbreviations. */
const KEPT = [
  /`[^`]*`/,
  /\{\{[^}]*\}\}|%\{[^}]*\}/,
  /\]\([^)]*\)/,
  /https?:\S+/,
  /(?<![\w<])\/\w[\w/]*/,
  /(?<!\w)--?[a-zA-Z][\w-]*/,
  /\b[\w-]+\.[a-z]{2,4}\b/,
  /\b\w*[A-Z]\w*[A-Z]\w*/,
];
const [PLAIN, OTHER] = ['aeiouAEIOU', 'ąęįǫųĄĘĮǪŲ'];

/**
 * A translator into no language at all: what it writes has the length and the marks of the English
 * text, and other letters.
 *
 * @returns a function from an object that holds words to the same in that language
 * @example foreign(project)({ title: 'Use `Allow`' }) // { title: 'Usę `Allow`' }
 */
export function foreign({ owners, locales }: Project): <Words>(words: Words) => Words {
  const names = [
    ...[...owners.values()].map(({ value }) => value?.name ?? ''),
    ...[...locales.values()].flatMap(({ locale }) => locale?.value?.['never-translate'] ?? []),
  ].filter((name) => name !== '');
  const kept = new RegExp(
    [
      ...KEPT.map(({ source }) => source),
      ...names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    ].join('|'),
    'g',
  );
  const translate = (words: unknown): unknown => {
    if (typeof words === 'string') return accented(words, kept);
    if (typeof words !== 'object' || words === null) return words;
    return Object.fromEntries(Object.entries(words).map(([key, item]) => [key, translate(item)]));
  };
  return (words) => translate(words) as typeof words;
}

function accented(text: string, kept: RegExp): string {
  const stays = text.match(kept) ?? [];
  const other = text
    .split(kept)
    .map((part, at) => part.replaceAll(/[aeiou]/gi, otherLetter) + (stays[at] ?? ''))
    .join('');
  return other === text ? `${text} ${OTHER.charAt(0)}` : other;
}

function otherLetter(letter: string): string {
  return OTHER.charAt(PLAIN.indexOf(letter));
}
