import { expect, test } from 'vitest';
import { edit, TR, TR_UI } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

const mark = '  # review: by a machine';

testRule('marked-for-review', [
  [
    'above a point',
    edit(TR, '  - Adres', `${mark}\n  - Adres`),
    ['locales/tr/iana/404.yaml “# review: by a machine”'],
  ],
  [
    'above a field',
    edit(TR, 'title:', '# Review:\ntitle:'),
    ['locales/tr/iana/404.yaml “# Review:”'],
  ],
  [
    'in the interface',
    edit(TR_UI, '  code:', `${mark}\n  code:`),
    ['locales/tr/ui/site.yaml “# review: by a machine”'],
  ],
  [
    'at the end of the file',
    { [TR]: `${edit(TR, 'x', 'x')[TR] ?? ''}# review: all of it\n` },
    ['locales/tr/iana/404.yaml “# review: all of it”'],
  ],
  ['a note', edit(TR, 'title:', '# reviewed by two\ntitle:'), []],
  ['in a block of text', edit(TR, 'description: |\n', 'description: |\n  # review: shown\n\n'), []],
]);

test('the reason and the message are named, and nothing is blocked', () => {
  const found = diagnosticsOf('marked-for-review', edit(TR, '  - Adres', `${mark}\n  - Adres`));
  expect(found).toMatchObject([
    { severity: 'warning', message: '“causes.0” needs a second reader: by a machine' },
  ]);
});
