import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN_LOCALE, FR, FR_UI, TR, TR_UI, type Case } from '../../test/project.ts';

const lock = (message: string) =>
  edit(
    EN_LOCALE,
    'glossary: []',
    `locked:\n  - { message: ${message}, reason: for the test }\nglossary: []`,
  );

test.each<Case>([
  ['a translated title', lock('404.title'), [`${FR}:2:8`, `${TR}:2:8`]],
  [
    'a title kept by all',
    {
      ...lock('404.title'),
      ...edit(FR, 'Introuvable', 'Not Found'),
      ...edit(TR, 'Bulunamadı', 'Not Found'),
    },
    [],
  ],
  ['an interface message', lock('ui/site.tagline'), [`${FR_UI}:2:10`, `${TR_UI}:2:10`]],
  ['no message', lock('404.titel'), [`${EN_LOCALE}:11:16`]],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('locked', overrides)).toEqual(expected);
});

test('a locked message is not called forgotten', () => {
  const overrides = {
    ...lock('404.title'),
    ...edit(FR, 'Introuvable', 'Not Found'),
    ...edit(TR, 'Bulunamadı', 'Not Found'),
  };
  expect(faultsOf('equal-to-source', overrides)).toEqual([]);
});
