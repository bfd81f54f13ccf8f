import { edit, FR, FR_LOCALE, TR, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const often = 'La requête et la requête, sa requête, une requête : connexion.';
const fr = (to: string) => edit(FR, 'L’adresse a été mal saisie.', `"${often} ${to}"`);

testRule('spelling', [
  ['an accent lost', fr('La requete.'), ['fr']],
  ['a wrong accent', fr('La réquête.'), ['fr']],
  ['two letters swapped', fr('La reuqête.'), ['fr']],
  ['another ending', fr('Requêté et requêtes.'), []],
  [
    'a language whose accents tell words apart',
    fr('La requete. Những, trường, chuyển, hưởng.'),
    [],
  ],
  [
    'a second accent before a Greek pronoun',
    fr('Η διεύθυνση, της διεύθυνση, διεύθυνση, διεύθυνση. Η διεύθυνσή του.'),
    [],
  ],
  [
    'an accent moved in Greek',
    fr('Η διεύθυνση, της διεύθυνση, διεύθυνση, διεύθυνση. Η διευθύνση του.'),
    ['fr'],
  ],
  ['a stem that changes with its ending', fr('Préfère, préfère, préfère, préfère ; préféré.'), []],
  ['the same, with one ending', fr('Problème, problème, problème, problème ; probléme.'), ['fr']],
  ['part of a name', fr('Un REQUETE_URI.'), []],
  ['in capitals', fr('REQUETE.'), ['fr']],
  ['twice the same way', fr('Une requete, la requete.'), []],
  ['a short word', fr('Elle a pris ou où, la là.'), []],
  ['inline code', fr('`requete`.'), []],
  [
    'a word of the list',
    { ...fr('La requete.'), ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\nwords: [requete]') },
    [],
  ],
  [
    'a name of the source, whose I is small in another way',
    {
      en: 'Call the Internet now.',
      tr: 'İnternet, internet, internet, internet; Internet Explorer.',
    },
    [],
  ],
  ['a word of the source', { en: 'Call `requete` now.', ...fr('Le nom requete.') }, []],
  [
    'forms of the little words of questions',
    {
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nsearch: { fillers: [şu, nasil, nasıl] }'),
      tr: 'Sunun, sunun, sunun, sunun; şunun. Nasıl, nasıl, nasıl, nasıl; nasilki, nasil.',
    },
    ['tr'],
  ],
  [
    'letters that a stem and the usual word have in turn',
    { tr: 'Yönteme, yönteme, yönteme, yönteme; yönetici yönetirken yönetme işi.' },
    [],
  ],
  [
    'letters swapped in a word of many forms',
    { tr: 'Yöntemi, yöntemi, yöntemi, yöntemi; yöntemin, yöntemde, yönetmi.' },
    ['tr'],
  ],
  ['a circumflex that may go', fr('Boîte, boîte, boîte, boîte ; boite.'), []],
  ['one that may not', fr('Tâche, tâche, tâche, tâche ; tache.'), ['fr']],
  ['one in Turkish', { tr: 'Hâlinde, hâlinde, hâlinde, hâlinde; halinde.' }, []],
  [
    'a stem that others spell so, too',
    { tr: 'Ögeye, ögeye, ögeye, ögeye; öğeye öğeler ve öğenin.' },
    [],
  ],
  ['a stem that is the only one of its kind', { tr: 'Ögeye, ögeye, ögeye, ögeye; öğeye.' }, ['tr']],
  ['dotted and dotless i', { tr: 'Yanlış, yanlış, yanlış, yanlış, yanliş yazılmıştır.' }, ['tr']],
  ['a synonym', edit(TR, 'ölü link', 'sayfa bulunamadi'), []],
]);
