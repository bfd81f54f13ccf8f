import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { compareTokens, withoutCodeAndTargets } from '../token-parity.ts';

/** The sign that ends a sentence or bracket after an address does not belong to it. */
const URL_PATTERN = /https?:\/\/[^\s<>"“”«»‹›{}|\\^`]*[^\s<>"“”«»‹›{}|\\^`.,;:!?)\]…’]/g;
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

export const rule: Rule = {
  id: 'addresses-kept',
  scope: 'entry',
  description:
    'Web and e-mail addresses in a text are the same in source and translation, and are ones that can exist (code bad-address).',
  covers: ['P10', 'P11'],
  codes: ['addresses-kept', 'bad-address'],
  check({ project }) {
    compareTokens(
      project,
      [
        { code: 'addresses-kept', name: 'web addresses', pattern: URL_PATTERN, needs: '://' },
        { code: 'addresses-kept', name: 'e-mail addresses', pattern: EMAIL, needs: '@' },
      ],
      withoutCodeAndTargets,
    );
    for (const files of project.locales.values()) {
      for (const { parsed, message } of proseOf(files)) {
        if (!message.text.includes('://') && !/www\./i.test(message.text)) continue;
        const bad = firstBadAddress(message.text.replace(/`[^`]*`/g, ' '));
        if (bad === undefined) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'bad-address',
          message: `“${bad}” in “${message.key}” leads nowhere.`,
          hint: 'Write the whole address, as in https://shop.example/help, or put it in inline code.',
        });
      }
    }
  },
};

function firstBadAddress(text: string): string | undefined {
  for (const [address] of text.matchAll(/(?:[a-z]+:\/\/|(?<![\w./])www\.)[^\s<>"“”«»`]*/gi)) {
    const trimmed = address.replace(/[.,;:!?)\]…’]+$/, '');
    // The bare scheme is a word: “type https:// before the address”.
    if (/^https?:\/\/$/.test(trimmed) || trimmed.includes('{{')) continue;
    const good =
      /^https?:\/\/[\p{L}\d.-]+\.[\p{L}\d-]+(?:[:/?#]|$)/u.test(trimmed) && URL.canParse(trimmed);
    if (!good) return address;
  }
  return undefined;
}
