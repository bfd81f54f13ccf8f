import { locales, negotiate } from '../../packages/data/src/negotiate.ts';
import { mix, mutate } from '../fuzzing/mutate.ts';
import { targetOf } from '../fuzzing/target.ts';

const PIECES = [
  'tr',
  'fr-CA',
  'zh-Hant-TW',
  'x-a',
  '*',
  ';q=',
  '0.5',
  '0',
  '1.000',
  ', ',
  ';',
  '-',
];
const FIELD = 'tr-TR, fr-CA;q=0.8, pt-BR;q=0.5, *;q=0.1';

/** Languages by a header field as anybody may send it. */
export const target = targetOf<string>({
  share: 200,
  make: (random) =>
    random.below(2) === 0 ? mutate(FIELD, random) : mix(PIECES, random, random.pick([4, 40, 900])),
  take(field) {
    const found = negotiate(field);
    if (!locales.includes(found)) return `it chose ${found}, which is not offered`;
    const few = negotiate(field, { locales: ['fr'], defaultLocale: 'tr' });
    return few === 'fr' || few === 'tr' ? undefined : `it chose ${few} among fr and tr`;
  },
});
