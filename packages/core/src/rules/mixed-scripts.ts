import { messageRule } from '../check/rule.ts';
import { ODD } from '../language/traits.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Nearly no text has any of these, and then there is nothing to mix. */
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

export const rule = messageRule({
  id: 'mixed-scripts',
  description: 'A word is written in one script; a Cyrillic а looks like a Latin a and is not.',
  explains: ['foreign-characters', 'spelling'],
  needs: ODD,
  check({ text }, report) {
    if (!OTHER.test(text)) return;
    // Code and addresses too: there the wrong letter does the most harm.
    for (const [word] of text.matchAll(WORD)) {
      const mixed = strangers(word);
      if (mixed === undefined) continue;
      report(
        `“${word}” mixes ${mixed.scripts.join(' and ')} letters.`,
        `Type it again; ${mixed.letters.join(', ')} ${mixed.letters.length === 1 ? 'is' : 'are'} not what ${mixed.letters.length === 1 ? 'it looks' : 'they look'} like.`,
      );
    }
  },
});

function strangers(word: string): { scripts: string[]; letters: string[] } | undefined {
  const present = SCRIPTS.map(([name, pattern]) => ({
    name,
    letters: [...word].filter((letter) => pattern.test(letter)),
  }))
    .filter(({ letters }) => letters.length > 0)
    .sort((a, b) => b.letters.length - a.letters.length);
  if (present.length < 2) return undefined;
  return {
    scripts: present.map(({ name }) => name),
    letters: present
      .slice(1)
      .flatMap(({ letters }) => letters)
      .map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`),
  };
}
