import { expect, test } from 'vitest';
import { edit, FACTS, TR, TR_UI } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

const issue = '# issue: https://shop.example/7 says otherwise';

testRule('open-issue', [
  [
    'above a message',
    edit(TR, 'title:', `${issue}\ntitle:`),
    ['locales/tr/iana/404.yaml “# issue: https://shop.example/7 says otherwise”'],
  ],
  [
    'above a fact',
    edit(FACTS, 'content:', `${issue}\ncontent:`),
    ['content/iana/404.yaml “# issue: https://shop.example/7 says otherwise”'],
  ],
  ['a comment about an issue', edit(TR, 'title:', '# an issue: none\ntitle:'), []],
  [
    'above a word of the interface',
    edit(TR_UI, 'tagline:', '# issue: wrong\ntagline:'),
    ['locales/tr/ui/site.yaml “# issue: wrong”'],
  ],
  [
    'of nothing',
    edit(TR_UI, 'tagline:', '# issue: wrong\n\n\ntagline:'),
    ['locales/tr/ui/site.yaml “# issue: wrong”'],
  ],
  [
    'without words',
    edit(TR_UI, 'tagline:', '# issue:\ntagline:'),
    ['locales/tr/ui/site.yaml “# issue:”'],
  ],
]);

test('it says what was reported, and blocks nothing', () => {
  expect(diagnosticsOf('open-issue', edit(TR, 'title:', `${issue}\ntitle:`))).toMatchObject([
    {
      severity: 'warning',
      message: 'An issue is open on “title”: https://shop.example/7 says otherwise',
    },
  ]);
});
