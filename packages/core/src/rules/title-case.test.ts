import { edit, FR_LOCALE, TR_LOCALE } from '../../test/project.ts';
import { inLanguage } from '../../test/in-language.ts';
import { testRule } from '../../test/test-rule.ts';

const words = {
  ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\ntitle-case: words\nsmall-words: [ve]'),
  'locales/tr/nginx/499.yaml': null,
};
const sentence = {
  ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\ntitle-case: sentence'),
  'locales/fr/nginx/499.yaml': null,
};
const tr = (title: string) => ({ ...words, 'tr title': title });
const de = (title: string) => ({
  ...edit(FR_LOCALE, 'glossary: []', 'glossary: []\ntitle-case: nouns\nsmall-words: [mit]'),
  'locales/fr/nginx/499.yaml': null,
  'fr title': title,
});
const german = (title: string) => ({
  ...inLanguage('fr', 'de', {
    'locale.yaml': [['glossary: []', 'glossary: []\ntitle-case: sentence\nsmall-words: [mit]']],
    'iana/404.yaml': [['title: Introuvable', `title: ${title}`]],
  }),
  'locales/de/nginx/499.yaml': null,
});
const fr = (title: string, owner = 'nginx') => ({
  ...sentence,
  'fr title': title,
  ...edit('content/nginx/owner.yaml', 'name: nginx', `name: ${owner}`),
});

testRule('title-case', [
  ['a small word that should not be', tr('Kaynak bulunamadı'), ['tr title']],
  ['capitals, and a small word that may be', tr('Kaynak ve Yol Bulunamadı'), []],
  ['a name that begins small', tr('Kaynak Yok (NGINX)'), []],
  ['a capital inside a sentence', fr('Ressource Introuvable'), ['fr title']],
  ['a sentence behind a colon', fr('HTTPS: Ressource introuvable'), []],
  ['a capital inside that sentence', fr('HTTPS: Ressource Introuvable'), ['fr title']],
  ['an acronym', fr('Ressource TLS introuvable'), []],
  ['a name in a compound', fr('Brouillon Nginx-erreur', 'Nginx'), []],
  ['a name with an ending', fr('Introuvable par Nginxin', 'Nginx'), []],
  ['a capital before a name’s letters', fr('Introuvable Ngin', 'Nginx'), ['fr title']],
  ['a name that no owner has', fr('Introuvable (Nginx)'), ['fr title']],
  ['the name of an owner', fr('Introuvable (Nginx)', 'Nginx'), []],
  ['quoted', fr('Réponse « Introuvable »'), []],
  ['a noun where nouns have capitals', de('Ungültige Anfrage'), []],
  ['a noun of German where only the first word is asked for', german('Ungültige Anfrage'), []],
  ['a small word of German there', german('Anfrage Mit Fehler'), ['de title']],
  ['a small word where nouns have capitals', de('Anfrage Mit Fehler'), ['fr title']],
  ['a language without the setting', { 'fr title': 'Ressource Introuvable' }, []],
  [
    'a name that a text of the source has',
    { ...fr('Introuvable par Chrome'), 'en summary': 'It is not in Chrome here.' },
    [],
  ],
  ['a quotation where each word has a capital', tr('Kaynak “yok” Bulunamadı'), []],
  ['a colon there', tr('HTTPS: Kaynak Yok'), []],
  ['two capitals inside a sentence', fr('Ressource Introuvable Ici'), ['fr title']],
  ['a capital inside a word', fr('Ressource iPhone'), []],
  ['a short name with an ending', fr('Introuvable par Kongin', 'Kong'), []],
  ['a name before a full stop', fr('Introuvable par Nginx.', 'Nginx'), []],
]);
