import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhrase } from './parse.ts';
import { sureOf } from './sure.ts';

function sure(phrase: string): string | undefined {
  const parsed = parsePhrase(phrase);
  return typeof parsed === 'string' ? parsed : sureOf(parsed);
}

test.each<[phrase: string, source: string | undefined]>([
  ['défaut*', 'défaut'],
  ['pour de bon', 'pour\\s+de\\s+bon'],
  ['non val(ide|able)', 'non\\s+val(?:ide|able)'],
  ['*-(le|la)', '-(?:le|la)'],
  ['*(makta|mekte)(dır|)', '(?:makta|mekte)(?:dır|)'],
  ['^(il|elle)', '^\\W*(?:il|elle)'],
  ['(^|. )(dit|nomme)', '(?:dit|nomme)'],
  ['### dit', '\\d\\d\\d\\s+dit'],
  ['va (quel*|quand) bien', '(?:quel|quand)'],
  ['(*défaut|autrement)', '(?:défaut|autrement)'],
  ['1.1 (a|b)', '1\\.1\\s+(?:a|b)'],
  ['*', undefined],
  ['# (a|bien)', '\\d\\s+(?:a|bien)'],
  ['(dit|)', undefined],
])('of “%s” %s is certain', (phrase, source) => {
  expect(sure(phrase)).toBe(source);
});

test('however many ways a phrase has, what is certain stays short', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('(a|b|ab)', 'aa', '(a|(b|*))'), { maxLength: 60 }),
      (parts) => {
        expect((sure(parts.join('')) ?? '').length).toBeLessThan(20_000);
      },
    ),
  );
});
