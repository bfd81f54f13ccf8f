import { inLanguage } from '../../test/in-language.ts';
import { edit, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('letters-missing', [
  ['a synonym', { 'tr synonyms.0': 'sayfa tasinmis veya yanlis yere silinmistir' }, []],
  [
    'more words than are named',
    { tr: 'Sayfa tasinmis veya yanlis yere silinmistir, baglantinin kaynagi calisti.' },
    ['tr'],
  ],
  [
    'a long text of which no word is known',
    { en: 'Long words. '.repeat(30), tr: 'Metin uzundur ama harfi yok. '.repeat(14) },
    ['tr'],
  ],
  [
    'a sentence without them',
    edit(TR, 'Adres yanlış yazılmıştır.', 'Sayfa tasinmis veya yanlis yere silinmistir.'),
    ['tr'],
  ],
  ['a sentence that needs none', { tr: 'Adresin sonuna bir nokta konmadan bu kod gelir.' }, []],
  [
    'names that the source has',
    {
      en: 'Neither policyReference nor configurationDefaults may stand here beside extensionHost.',
      tr: 'Burada policyReference ile configurationDefaults ve extensionHost olmaz.',
    },
    [],
  ],
  [
    'placeholders, which are nobody’s letters',
    {
      'en ui/site tagline':
        'None can come to {{nameOfTheLayerThatIsRelated}} before {{nameOfTheKey}}.',
      'tr ui/site tagline':
        '{{nameOfTheKey}} girilene kadar {{nameOfTheLayerThatIsRelated}} bir detay eklenemez.',
    },
    [],
  ],
  [
    'a circumflex alone',
    {
      'en ui/site tagline': 'Also all of the owners of the rooms between them',
      'tr ui/site tagline': 'Ara odalara ortak oturum sahiplerini dahil edin',
      'tr ui/site search.code': 'Dâhil, ortak',
    },
    [],
  ],
  ['a sentence with one of them', { tr: 'Sayfa tasinmis veya silinmiş.' }, []],
  ['a short text', edit(TR, 'Bulunamadı', 'Bulunamadi'), []],
  [
    'French without accents',
    { fr: 'La page a ete deplacee, la requete et la reponse ont ete perdues.' },
    ['fr'],
  ],
  ['French that needs none', edit(FR, 'L’adresse a été mal saisie.', 'Voir la page sans nom.'), []],
  [
    'nouns that a stress would make verbs',
    inLanguage('tr', 'es', {
      'iana/404.yaml': [
        ['Adres yanlış yazılmıştır.', 'Un bloqueo del origen impide este cambio.'],
        ['ölü link', 'se bloqueó y cambió'],
      ],
      'ui/site.yaml': [['yalın sözlerle', 'se bloqueó y cambió']],
    }),
    [],
  ],
  ['the source, which has none', { en: 'The address was mistyped on the page.' }, []],
]);
