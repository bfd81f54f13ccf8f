import { pairRule, type Report, type Text } from '../check/rule.ts';
import { ENDS_ADDRESS } from '../language/prose.ts';
import { compareTokens, withoutCodeAndTargets, type TokenKind } from '../check/token-parity.ts';

/** The sign that ends a sentence or bracket after an address does not belong to it. */
const NEVER = `\\s<>"“”«»‹›{}|\\\\^\`${ENDS_ADDRESS}`;
const URL_PATTERN = new RegExp(`https?:\\/\\/[^${NEVER}]*[^${NEVER}.,;:!?)\\]…’]`, 'gu');
const ADDRESS = new RegExp(
  `(?:[a-z]+:\\/\\/|(?<![\\w./])www\\.)[^\\s<>"“”«»\`${ENDS_ADDRESS}]*`,
  'giu',
);
const OWN = `(?![${ENDS_ADDRESS}])[\\p{L}\\d`;
/** Whose mailbox an example shows is each language’s own: jean@example.com. */
const EXAMPLE = '(?:[\\w-]+\\.)*example\\.(?:com|net|org)(?![\\w-]|\\.\\w)';
const EMAIL = new RegExp(
  `(?<!${OWN}._%+-])(?:${OWN}._%+-]){1,64}@(?!${EXAMPLE})(?:${OWN}-])+(?:\\.(?:${OWN}-])+)+`,
  'gu',
);

const KINDS: readonly TokenKind[] = [
  { code: 'addresses-kept', name: 'web addresses', pattern: URL_PATTERN, needs: '://' },
  { code: 'addresses-kept', name: 'e-mail addresses', pattern: EMAIL, needs: '@' },
];

export const rule = pairRule({
  id: 'addresses-kept',
  description:
    'Web and e-mail addresses in a text are the same in source and translation, and are ones that can exist (code bad-address).',
  codes: ['addresses-kept', 'bad-address'],
  check(pair, report) {
    compareTokens(pair, report, KINDS, withoutCodeAndTargets);
    checkAddresses(pair.text, report, pair.source.text);
  },
  alone: (text, report) => checkAddresses(text, report),
});

/** @param source what it does wrong is not told of its translations */
function checkAddresses({ key, text }: Text, report: Report, source = ''): void {
  if (!text.includes('://') && !/www\./i.test(text)) return;
  const bad = firstBadAddress(text.replace(/`[^`]*`/g, ' '));
  if (bad !== undefined && !source.includes(bad))
    report(
      `“${bad}” in “${key}” leads nowhere.`,
      'Write the whole address, as in https://shop.example/help, or put it in inline code.',
      { code: 'bad-address' },
    );
}

function firstBadAddress(text: string): string | undefined {
  for (const [address] of text.matchAll(ADDRESS)) {
    const trimmed = address.replace(/[.,;:!?)\]…’]+$/, '');
    // The bare scheme is a word: “type https:// before the address”.
    if (/^https?:\/\/$/.test(trimmed) || trimmed.includes('{{')) continue;
    const good =
      /^https?:\/\/[\p{L}\d.-]+\.[\p{L}\d-]+(?:[:/?#]|$)/u.test(trimmed) && URL.canParse(trimmed);
    if (!good) return address;
  }
  return undefined;
}
