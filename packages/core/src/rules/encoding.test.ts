import { edit, FACTS, FR, TR, TR_LOCALE, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';
import { expect, test } from 'vitest';
import { fixWith } from '../../test/fix-with.ts';
import { rule } from './encoding.ts';

testRule('encoding', [
  ['the replacement sign', edit(TR, 'ölü link', '\uFFFDlü link'), ['tr synonyms.1']],
  ['UTF-8 read as Latin-1', edit(TR, 'ölü link', 'Ã¶lÃ¼ link'), ['tr synonyms.1']],
  ['UTF-8 read as Windows-1252', edit(FR, 'L’adresse', 'Lâ€™adresse'), ['fr']],
  ['half a character by escape', edit(TR, 'ölü link', '"\\uD83D link"'), ['tr synonyms.1']],
  ['a whole one', edit(TR, 'ölü link', '"ölü 🔗 link"'), []],
  ['letters in two pieces', edit(TR, 'ölü link', 'o\u0308lü link'), ['tr synonyms.1']],
  ['letters in two pieces by escape', edit(TR, 'ölü link', '"o\\u0308lü link"'), ['tr synonyms.1']],
  ['in the interface', edit(TR_UI, 'sözlerle', 'so\u0308zlerle'), ['tr ui/site tagline']],
  [
    'in the facts',
    edit(FACTS, 'phrase: Not Found', 'phrase: Not Fo\uFFFDnd'),
    ['content/iana/404.yaml phrase'],
  ],
  ['a capital with a tilde', edit(FR, 'Introuvable', 'JOÃO'), []],
  ['in locale.yaml', edit(TR_LOCALE, 'Türkçe', 'Türk\uFFFDe'), ['locales/tr/locale.yaml endonym']],
  [
    'in the facts of an owner',
    edit('content/nginx/owner.yaml', 'name: nginx', 'name: ngin\uFFFD'),
    ['content/nginx/owner.yaml name'],
  ],
]);

test('a letter in two pieces becomes one', () => {
  expect(fixWith(rule, 'tr', 'o\u0308lü')).toBe('ölü');
});
