import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', `"${en}"`),
  ...edit(FR, 'L’adresse a été mal saisie.', `"${en.replace('limit', 'limite')}"`),
  ...edit(TR, 'Adres yanlış yazılmıştır.', `"${tr}"`),
});
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['another number', say('It takes 30 seconds.', '20 saniye sürer.'), fault],
  ['a slip in a year', say('Known since 1998.', '1989’dan beri bilinir.'), fault],
  [
    'a slip in a number that stands there twice',
    say('It takes 30 seconds, or 30 days.', '930 saniye ya da 30 gün sürer.'),
    fault,
  ],
  ['a number the source says nothing of', say('It takes long.', '1200 saniye sürer.'), fault],
  ['a code named once more', say('See 404 here.', '404 burada; 404 ile 410.'), []],
  ['the same', say('It takes 30 seconds.', '30 saniye sürer.'), []],
  ['digits grouped otherwise', say('It takes 1,000 bytes.', '1.000 bayt tutar.'), []],
  ['grouped by a narrow space', say('It takes 10,000 bytes.', '10\u202F000 bayt tutar.'), []],
  ['said in words', say('It takes two seconds.', '2 saniye sürer.'), []],
  ['another order', say('From 1 to 5.', '5 ile 1 arasında.'), []],
  ['with a suffix', say('Known since 1998.', '1998’de bilinirdi.'), []],
  ['in inline code', say('It takes `30s` seconds.', '`20s` sürer.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('numbers-kept', overrides)).toEqual(expected);
});
