import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
});
const place = `${TR}:9:5`;

test.each<Case>([
  [
    'another path',
    say('See https://shop.example/help.', 'Bkz. https://shop.example/yardim.'),
    [place],
  ],
  ['an address lost', say('See https://shop.example/help.', 'Yardıma bakın.'), [place]],
  ['an address added', say('See the help.', 'Bkz. https://shop.example/help.'), [place]],
  [
    'the same address at the end of a sentence and in brackets',
    say('See https://shop.example/help.', '(https://shop.example/help) adresine bakın.'),
    [],
  ],
  ['another mailbox', say('Write to me@shop.example.', 'yaz@shop.example’a yazın.'), [place]],
  ['the same mailbox', say('Write to me@shop.example.', 'me@shop.example’a yazın.'), []],
  [
    'in code, which has its own rule',
    say('See `https://a.example`.', 'Bkz. `https://b.example`.'),
    [],
  ],
])('kept: %s', (_title, overrides, expected) => {
  expect(faultsOf('addresses-kept', overrides)).toEqual(expected);
});

test.each([
  ['https://shop', 1],
  ['https:/shop.example', 0],
  ['https://shop .example', 1],
  ['ftp://shop.example/a', 1],
  ['www.shop.example', 1],
  ['https://shop.example:99999/a', 1],
  ['https://shop.example/a?b=c#d', 0],
  ['https://müze.example/ı', 0],
  ['https://', 0],
  ['`https://shop`', 0],
])('%s is reported %d times in a language', (address, times) => {
  const overrides = edit(TR, 'Adres yanlış yazılmıştır.', `Adres ${address} yanlıştır.`);
  expect(faultsOf('bad-address', overrides)).toEqual(Array.from({ length: times }, () => place));
});
