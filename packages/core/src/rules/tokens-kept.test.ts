import { edit, EN, FR, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'inline code translated',
    edit(TR, '`404` gönderin', '`dört` gönderin'),
    [`${TR}:16:5 code-kept`],
  ],
  ['inline code lost', edit(TR, '`404` gönderin', '404 gönderin'), [`${TR}:16:5 code-kept`]],
  ['inline code added', edit(TR, 'Adres yanlış', 'Bu `adres` yanlış'), [`${TR}:9:5 code-kept`]],
  ['a link to another place', edit(TR, '](nginx/499)', '](404)'), [`${TR}:4:14 links-kept`]],
  ['a label translated, its target kept', edit(TR, '[nginx/499]', '[bu kod]'), []],
  [
    'a placeholder renamed',
    edit(TR_UI, 'results_one: "{{count}}', 'results_one: "{{sayı}}'),
    [`${TR_UI}:4:16 placeholders-kept`],
  ],
  [
    'a placeholder lost in a plural form the source does not have',
    edit(FR_UI, '{{count}} de résultats', 'beaucoup de résultats'),
    [`${FR_UI}:5:17 placeholders-kept`],
  ],
  [
    'the same tokens in another order',
    {
      ...edit(EN, 'The address was mistyped.', 'The `a` and the `b` differ.'),
      ...edit(TR, 'Adres yanlış yazılmıştır.', '"`b` ile `a` farklıdır."'),
      ...edit(FR, 'L’adresse a été mal saisie.', 'Le `b` et le `a` diffèrent.'),
    },
    [],
  ],
]);
