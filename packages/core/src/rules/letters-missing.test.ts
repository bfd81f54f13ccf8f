import { edit, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('letters-missing', [
  [
    'a sentence without them',
    edit(TR, 'Adres yanlış yazılmıştır.', 'Sayfa tasinmis veya yanlis yere silinmistir.'),
    ['tr'],
  ],
  ['a sentence that needs none', { tr: 'Adresin sonuna bir nokta konmadan bu kod gelir.' }, []],
  ['a sentence with one of them', { tr: 'Sayfa tasinmis veya silinmiş.' }, []],
  ['a short text', edit(TR, 'Bulunamadı', 'Bulunamadi'), []],
  [
    'French without accents',
    { fr: 'La page a ete deplacee, la requete et la reponse ont ete perdues.' },
    ['fr'],
  ],
  ['French that needs none', edit(FR, 'L’adresse a été mal saisie.', 'Voir la page sans nom.'), []],
  ['the source, which has none', { en: 'The address was mistyped on the page.' }, []],
]);
