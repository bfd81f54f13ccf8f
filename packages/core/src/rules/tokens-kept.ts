import { isExact, isForm } from '../language/plurals.ts';
import { pairRule, type Pair, type Report } from '../check/rule.ts';
import { compareTokens } from '../check/token-parity.ts';

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

const TOKENS = [
  { code: 'code-kept', name: 'inline code', pattern: /`[^`\n]+`/g, needs: '`' },
  { code: 'links-kept', name: 'link targets', pattern: /\]\([^()\s]*\)/g, needs: '](' },
  { code: 'placeholders-kept', name: 'placeholders', pattern: PLACEHOLDER, needs: '{{' },
] as const;

export const rule = pairRule({
  id: 'tokens-kept',
  description:
    'Inline code, link targets and placeholders are the same in source and translation, but for {{count}} in a plural form for a single number (codes code-kept, links-kept, placeholders-kept).',
  explains: [
    'placeholder-form',
    'foreign-placeholders-kept',
    'facts-parity',
    'numbers-kept',
    'unknown-related',
    'opening-mark',
    'special-characters',
  ],
  codes: ['code-kept', 'links-kept', 'placeholders-kept'],
  check(pair, report) {
    if (!isForm(pair.text.key) || !sayCount(pair, report))
      compareTokens(pair, report, TOKENS, trimmed);
    else compareTokens(pair, report, TOKENS, (text) => trimmed(text).replaceAll(COUNT, ' '));
  },
});

const COUNT = '{{count}}';

/** Blanks inside are placeholder-form’s to find; the placeholder is the same. */
function trimmed(text: string): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '{{$1}}');
}

/**
 * Where one of two forms stands for a single number, its words may say it, and {{count}} is not to
 * be compared; a form that stands for several needs it all the same.
 */
function sayCount({ text: own, source, general }: Pair, report: Report): boolean {
  const { key, text, language } = own;
  // A placeholder that the source does not have is one of it misspelt.
  const isMisspelt = Array.from(text.matchAll(PLACEHOLDER)).some(
    ([one]) => one !== COUNT && !source.text.includes(one),
  );
  const isSingle = isExact(key, language.tag);
  if (isSingle && !isMisspelt) return true;
  if (!isExact(source.key, source.language.tag) || source.text.includes(COUNT)) return false;
  // Where no form of the source says the number, that is told of the source.
  if (!isSingle && !text.includes(COUNT) && general?.text.includes(COUNT) !== false)
    report(
      `“${key}” stands for several numbers, and says none.`,
      `Put ${COUNT} where the number belongs.`,
      { code: 'placeholders-kept' },
    );
  return true;
}
