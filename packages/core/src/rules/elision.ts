import { literal } from '../language/literal.ts';
import { editProse } from '../language/prose.ts';
import { messageRule, type Language } from '../check/rule.ts';

/** What a language shortens, and before what. */
interface Elision {
  readonly pattern: RegExp;
  readonly short: ReadonlyMap<string, string>;
  readonly tag: string;
}

export const rule = messageRule({
  id: 'elision',
  description:
    'A word that loses its last letter before a vowel does so: the locale’s elision list says which words, and before what.',
  // People type synonyms as they come.
  ownWords: false,
  prepare: elisionOf,
  check({ key, prose }, report, { pattern, short, tag }) {
    const [match] = prose.match(pattern) ?? [];
    if (match === undefined) return;
    const [word = '', next = ''] = match.split(/\s+/);
    report(
      `“${match}” in “${key}” is not shortened.`,
      `Write ${shortened(word, short, tag)}${next}.`,
    );
  },
  fix(text, { language }) {
    const elision = elisionOf(language);
    if (!elision) return text;
    const { pattern, short, tag } = elision;
    return editProse(text, (prose) =>
      prose.replace(pattern, (match) => {
        const [word = ''] = match.split(/\s/);
        return shortened(word, short, tag) + match.slice(word.length).trimStart();
      }),
    );
  },
});

/** What machines read is no word: editor.tabSize, image_url. */
const MACHINES = '(?!\\p{L}+[._]\\p{L})';

/** The short form, with a capital where the long one has it. */
function shortened(word: string, short: Elision['short'], tag: string): string {
  const form = short.get(word.toLocaleLowerCase(tag)) ?? word;
  return /^\p{Lu}/u.test(word) ? form.slice(0, 1).toLocaleUpperCase(tag) + form.slice(1) : form;
}

function elisionOf({ tag, locale }: Language): Elision | undefined {
  const list = locale?.elision;
  if (!list) return undefined;
  const long = Object.keys(list.words).map(literal).join('|');
  const starts = list.before.map(literal).join('|');
  const exceptions = none(list.unless ?? []);
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}’'-])${exceptions}(?:${long})\\s+${MACHINES}${exceptions}(?:${starts})\\p{L}*`,
      'giu',
    ),
    short: new Map(Object.entries(list.words)),
    tag,
  };
}

/** Stands where none of these words does. */
function none(words: readonly string[]): string {
  const each = words.map((word) => `${literal(word).replaceAll(' ', '\\s+')}(?!\\p{L})`);
  return each.length > 0 ? `(?!${each.join('|')})` : '';
}
