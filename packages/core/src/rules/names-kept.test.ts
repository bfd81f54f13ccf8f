import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', JSON.stringify(en)),
  ...edit(FR, 'L’adresse a été mal saisie.', JSON.stringify(en)),
  ...edit(TR, 'Adres yanlış yazılmıştır.', JSON.stringify(tr)),
});
const place = `${TR}:9:5`;

test.each<Case>([
  ['an option translated', say('Use --plain here.', 'Burada --yalın kullanın.'), [place]],
  ['a short option lost', say('Use -q here.', 'Burada kullanın.'), [place]],
  ['an option kept', say('Use --plain or -q.', '-q ya da --plain kullanın.'), []],
  ['a dash in a word', say('Up-to-date copies.', 'Güncel – yeni – kopyalar.'), []],
  ['a function translated', say('Call fetch() once.', 'Bir kez getir() çağırın.'), [place]],
  ['a function with a suffix', say('Call fetch() once.', 'fetch()’i bir kez çağırın.'), []],
  ['a path changed', say('Look below /v2/.', '/v3/ altına bakın.'), [place]],
  ['words joined by a slash', say('Upper or lower case.', 'Büyük/küçük harf.'), []],
  ['a file renamed', say('Edit nginx.conf first.', 'Önce nginx.ayar dosyası.'), [place]],
  ['a file kept', say('Edit nginx.conf first.', 'Önce nginx.conf dosyası.'), []],
  ['inline code, which has its own rule', say('Use `--plain`.', '`--yalın` kullanın.'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('names-kept', overrides)).toEqual(expected);
});

test.each<Case>([
  ['%s lost', say('There are %s left.', 'Kaldı.'), [place]],
  ['%1$s renumbered', say('Take %1$s.', '%2$s alın.'), [place]],
  ['{name} translated', say('Hello {name}.', 'Merhaba {ad}.'), [place]],
  ['${name} translated', say('Hello ${name}.', 'Merhaba ${ad}.'), [place]],
  ['{name} kept', say('Hello {name}.', 'Merhaba {name}.'), []],
  ['a percentage', say('Half, or 50 % of it.', 'Yarısı, yani %50 kadarı.'), []],
  ['our own placeholders', say('Hello {{name}}.', 'Merhaba {{ad}}.'), []],
])('foreign placeholders: %s', (_title, overrides, expected) => {
  expect(faultsOf('foreign-placeholders-kept', overrides)).toEqual(expected);
});
