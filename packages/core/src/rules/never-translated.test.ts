import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, EN, EN_LOCALE, FR, TR, type Case } from '../../test/project.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
  ...edit(EN_LOCALE, 'glossary: []', 'glossary: []\nnever-translate: [Kerberos]'),
});
const fault = [`${TR}:9:5`];
const OWNER = 'content/nginx/owner.yaml';

test.each<Case>([
  ['an owner lost', say('The log of nginx says so.', 'Günlük öyle der.'), fault],
  ['an owner mistyped', say('The log of nginx says so.', 'ngnix günlüğü öyle der.'), fault],
  ['an owner with its suffix', say('The log of nginx says so.', 'nginx’in günlüğü öyle der.'), []],
  ['a name of the list', say('Kerberos is missing.', 'Üç başlı köpek eksiktir.'), fault],
  ['part of another word', say('The nginxlike server.', 'Benzer sunucu yanlıştır.'), []],
  ['a name in inline code', say('See `nginx` here.', '`nginx` olana bakın.'), []],
  [
    'an owner that is only described',
    {
      ...say('The log of nginx says so.', 'Günlük öyle der.'),
      ...edit(OWNER, 'kind: server', 'kind: informal'),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('never-translated', overrides)).toEqual(expected);
});
