import { expect, test } from 'vitest';
import { edit, EN_LOCALE, FR, TR } from '../../test/project.ts';
import { faultsOf, testRule } from '../../test/test-rule.ts';

const lock = (message: string) =>
  edit(
    EN_LOCALE,
    'glossary: []',
    `locked:\n  - { message: ${message}, reason: for the test }\nglossary: []`,
  );

testRule('locked', [
  ['a translated title', lock('404.title'), ['fr title', 'tr title']],
  [
    'a title kept by all',
    {
      ...lock('404.title'),
      ...edit(FR, 'Introuvable', 'Not Found'),
      ...edit(TR, 'Bulunamadı', 'Not Found'),
    },
    [],
  ],
  ['an interface message', lock('ui/site.tagline'), ['fr ui/site tagline', 'tr ui/site tagline']],
  ['no message', lock('404.titel'), ['locales/en/locale.yaml locked.0.message']],
  [
    'no message, but one of that name in a translation',
    { ...lock('ui/site.extra'), 'tr ui/site extra': 'Fazla' },
    ['locales/en/locale.yaml locked.0.message'],
  ],
]);

test('a locked message is not called forgotten', () => {
  const overrides = {
    ...lock('404.title'),
    ...edit(FR, 'Introuvable', 'Not Found'),
    ...edit(TR, 'Bulunamadı', 'Not Found'),
  };
  expect(faultsOf('equal-to-source', overrides)).toEqual([]);
});
