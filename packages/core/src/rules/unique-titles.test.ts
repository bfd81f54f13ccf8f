import { edit, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('unique-titles', [
  [
    'the same title twice',
    edit('locales/tr/nginx/499.yaml', 'İstemci bağlantıyı kapattı', 'Bulunamadı'),
    ['tr nginx/499 title'],
  ],
  [
    'the same in Turkish capitals',
    {
      ...edit(TR, 'Bulunamadı', 'Kesik ışık'),
      ...edit('locales/tr/nginx/499.yaml', 'İstemci bağlantıyı kapattı', 'KESİK IŞIK'),
    },
    ['tr nginx/499 title'],
  ],
  [
    'the same title in another language',
    edit('locales/fr/nginx/499.yaml', 'Requête abandonnée par le client', 'Bulunamadı'),
    [],
  ],
]);
