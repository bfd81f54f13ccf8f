import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, FR, TR, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ...[
    '=1+1 yanlıştır.',
    '+1 yanlıştır.',
    '-v yanlıştır.',
    '@adres yanlıştır.',
    '＝1 yanlıştır.',
  ].map((text): Case => [text, tr(text), fault]),
  ['the sign further on', tr('Adres = yanlış.'), []],
  ['a synonym', edit(TR, 'ölü link', '"@link yok"'), [`${TR}:26:5`]],
  [
    'as in the source',
    {
      ...edit(EN, 'The address was mistyped.', '"--color is wrong."'),
      ...edit(FR, 'L’adresse a été mal saisie.', '"--color ne va pas."'),
      ...tr('--color yanlıştır.'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('dangerous-start', overrides)).toEqual(expected);
});
