import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BLANKS,
  BRACKET,
  CAPITALS,
  CROWDED,
  DIGIT,
  HIDING,
  LINES,
  ODD,
  QUOTE,
  SIGN,
  SPACED,
  traitsOf,
} from './traits.ts';

/** What rules look for, by the trait without which they do not look. */
const NEEDED: readonly (readonly [string, number, RegExp])[] = [
  ['a digit', DIGIT, /\d/],
  ['a bracket', BRACKET, /[()[\]{}（）［］【】〔〕]/],
  ['a quotation mark', QUOTE, /[“”„‟«»‹›‘’‚‛「」『』〝〞〟＂]/],
  ['a sign', SIGN, /[@#$%+=<>|~^\\_§©®™€£¥₺→←⇒×÷±≤≥≠°•·％٪＋＝]/],
  [
    'an invisible character',
    ODD,
    /(?!\n)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u1680\u2000-\u200A]/u,
  ],
  ['a letter that is not Latin', ODD, /(?!\p{Script=Latin})(?![ªµº])\p{L}/u],
  ['a mark of its own', ODD, /\p{M}/u],
  ['what is blanked out', HIDING, /`[^`]*`|\{\{[^{}]*\}\}|\]\([^()\s]*\)|https?:\/\/\S+/],
  ['a line end', LINES, /\n/],
  ['two capitals', CAPITALS, /\p{Lu}{2}/u],
  ['two blanks', BLANKS, /[^\S\n]{2,}|[^\S\n]\n/],
  ['a blank before a mark', SPACED, /[^\S\n][,.;:!?،؛؟)\]]|[([][^\S\n]/],
  ['a mark before a letter', CROWDED, /[,;!?.:]\p{L}/u],
];

const sign = fc.oneof(
  fc.constantFrom(...'aZé İşAB1 5.,;:!?()[]{}«»“”’\'"`*_-–—…@%<>/\n\t\u00A0\u202F'),
  fc.constantFrom('https://', '{{', '}}', '](', '\u200B', 'а', '٣', '（', '𝐀', '\uD83D', '\uFFFC'),
  fc.string({ unit: 'binary', maxLength: 1 }),
);
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));

test.each(NEEDED)('a text with %s has its trait', (_what, trait, pattern) => {
  fc.assert(
    fc.property(text, (some) => {
      if (pattern.test(some)) expect(traitsOf(some) & trait).not.toBe(0);
    }),
    { numRuns: 1500 },
  );
});

test('a usual sentence has no trait that would send many rules to work', () => {
  const traits = traitsOf('Le serveur, après un délai, n’a rien trouvé à cette adresse.');
  expect(traits & ~QUOTE).toBe(0);
});
