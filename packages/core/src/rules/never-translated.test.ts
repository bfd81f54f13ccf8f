import { edit, EN, EN_LOCALE, FR, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', en),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
  ...edit(EN_LOCALE, 'glossary: []', 'glossary: []\nnever-translate: [Kerberos]'),
});
const OWNER = 'content/nginx/owner.yaml';

testRule('never-translated', [
  ['an owner lost', say('The log of nginx says so.', 'Günlük öyle der.'), ['tr']],
  ['an owner mistyped', say('The log of nginx says so.', 'ngnix günlüğü öyle der.'), ['tr']],
  ['an owner with its suffix', say('The log of nginx says so.', 'nginx’in günlüğü öyle der.'), []],
  [
    'an owner under the name that the glossary has for it',
    {
      ...say('The log of nginx says so.', 'Enciniks’in günlüğü öyle der.'),
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: [{ term: nginx, use: [Enciniks] }]'),
    },
    [],
  ],
  ['a name of the list', say('Kerberos is missing.', 'Üç başlı köpek eksiktir.'), ['tr']],
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
  ['two of them', say('The log of nginx and Kerberos says so.', 'Günlük öyle der.'), ['tr']],
]);
