import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { edit, FR, FR_LOCALE, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const words = edit(TR_LOCALE, 'glossary: []', 'glossary: []\ntitle-case: words\nsmall-words: [ve]');
const sentence = edit(FR_LOCALE, 'glossary: []', 'glossary: []\ntitle-case: sentence');
const tr = (to: string) => ({ ...words, ...edit(TR, 'Bulunamadı', to) });
const fr = (to: string) => ({ ...sentence, ...edit(FR, 'Introuvable', to) });

test.each<Case>([
  ['a small word that should not be', tr('Kaynak bulunamadı'), [`${TR}:2:8`]],
  ['capitals, and a small word that may be', tr('Kaynak ve Yol Bulunamadı'), []],
  ['a name that begins small', tr('Kaynak Yok (NGINX)'), []],
  ['a capital inside a sentence', fr('Ressource Introuvable'), [`${FR}:2:8`]],
  ['an acronym', fr('Ressource TLS introuvable'), []],
  ['a name that no owner has', fr('Introuvable (Nginx)'), [`${FR}:2:8`]],
  [
    'the name of an owner',
    {
      ...fr('Introuvable (Nginx)'),
      ...edit('content/nginx/owner.yaml', 'name: nginx', 'name: Nginx'),
    },
    [],
  ],
  ['quoted', fr('Réponse « Introuvable »'), []],
  ['a language without the setting', edit(FR, 'Introuvable', 'Ressource Introuvable'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('title-case', overrides).filter((place) => !place.includes('nginx'))).toEqual(
    expected,
  );
});
