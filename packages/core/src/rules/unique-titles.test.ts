import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, TR, type Case } from '../../test/project.ts';

test.each<Case>([
  [
    'the same title twice',
    edit('locales/tr/nginx/499.yaml', 'İstemci bağlantıyı kapattı', 'Bulunamadı'),
    ['locales/tr/nginx/499.yaml:2:8'],
  ],
  [
    'the same in Turkish capitals',
    {
      ...edit(TR, 'Bulunamadı', 'Kesik ışık'),
      ...edit('locales/tr/nginx/499.yaml', 'İstemci bağlantıyı kapattı', 'KESİK IŞIK'),
    },
    ['locales/tr/nginx/499.yaml:2:8'],
  ],
  [
    'the same title in another language',
    edit('locales/fr/nginx/499.yaml', 'Requête abandonnée par le client', 'Bulunamadı'),
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('unique-titles', overrides)).toEqual(expected);
});
