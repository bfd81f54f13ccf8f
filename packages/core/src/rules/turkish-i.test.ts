import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, TR, type Case } from '../../test/project.ts';

test.each<Case>([
  [
    'a word without its dot',
    edit(TR, 'İsteği değiştirmeden', 'Istek değiştirmeden'),
    [`${TR}:13:5`],
  ],
  ['a combining dot', edit(TR, 'Adres yanlış', 'Adresi\u0307 yanlış'), [`${TR}:9:5`]],
  ['letters of another keyboard', edit(TR, 'Adres yanlış', 'Baglanti yanlış'), [`${TR}:9:5`]],
  [
    'a long text without a Turkish letter',
    edit(
      TR,
      'Adres yanlış yazılmıştır.',
      `${'Adres bulunan sayfada durur ve orada kalarak bekler. '.repeat(3)}Son.`,
    ),
    [`${TR}:9:5`],
  ],
  ['a capital I that is one', edit(TR, 'Adres yanlış', 'Isı ve ışık yanlış'), []],
  ['inline code', edit(TR, '`404` gönderin', '`404` ve IANA gönderin'), []],
  ['a synonym as people type it', edit(TR, 'sayfa bulunamadı', 'sayfa bulunamadi'), []],
  ['a language without the rule', edit(EN, 'dead link', 'icin'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('turkish-i', overrides)).toEqual(expected);
});
