import { edit, FR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const list = (safe: string) =>
  edit(FR_LOCALE, 'glossary: []', `glossary: []\nbefore-names: { words: [de, la, d’], ${safe} }`);
const fr = (text: string, safe = 'safe: [count]') => ({
  ...list(safe),
  'fr ui/site tagline': `${text} Plus de {{count}} codes.`,
});
const told = (en: string, text: string) => ({ ...fr(text), 'en ui/site tagline': en });
const TAGLINE = ['fr ui/site tagline'];

testRule('names-inserted', [
  ['a word that is shortened before some names', fr('Codes de {{owner}}.'), TAGLINE],
  ['its short form', fr('Codes d’{{owner}}.'), TAGLINE],
  ['with a capital', fr('De {{owner}} à vous.'), TAGLINE],
  ['with a no-break space', fr('Codes de\u00A0{{owner}}.'), TAGLINE],
  ['a noun between them', fr('Codes de la société {{owner}}.'), []],
  ['a word that stays as it is', fr('Codes pour {{owner}}.'), []],
  ['another word that ends so', fr('Un guide {{owner}} grande {{owner}}.'), []],
  ['a placeholder that is safe', fr(''), []],
  ['a number', fr('Plus de {{maxLength}} signes, de {{count}} à {{total_size}}.'), []],
  ['a quantity', fr('Plus de {{quantity}} signes, de {{current}} à {{total}}.'), []],
  ['a day', fr('Depuis le {{versionDate}}.'), []],
  ['a time and a while', fr('Expire le {{expiresAt}}, abonnement de {{months}} mois.'), []],
  ['a short form before a number', fr('Plus d’{{maxCount}} signes.'), TAGLINE],
  ['a word that only ends like one of a number', fr('Codes de {{account}}.'), TAGLINE],
  ['counted things', told('Of {{p0}} items.', 'Parmi plus de {{p0}} articles.'), []],
  ['things of a name', told('Of {{p0}} items.', 'Articles de {{p0}}.'), TAGLINE],
  ['one of so many', told('Item {{p0}} of {{p1}}', 'Article {{p0}} de {{p1}}'), []],
  ['a part of something', told('Item {{name}} of {{owner}}', '{{name}} de {{owner}}'), TAGLINE],
  ['one thing or several', told('Adding {{p0}} item(s)', 'Ajout de {{p0}} élément(s)'), []],
  ['a size', told('It is {{p0}} kB.', 'Une taille de {{p0}} kB.'), []],
  ['a sum', told('A payment of {{p0}} is due', 'Un paiement de {{p0}} est requis'), []],
  ['an end', told('Banned until {{p0}}', 'Banni à partir de {{p0}}'), []],
  ['part of so many', told('({{p0}} out of {{p1}})', '({{p0}} de {{p1}})'), []],
  ['how many failed', fr('Échec de {{failed}} suppressions.'), []],
  ['a limit', told('Fewer signs than {{p0}}', 'Moins de {{p0}}'), []],
  ['a range', told('Years range from {{p0}}', 'Années à partir de {{p0}}'), []],
  ['a date', told('Enter a date after {{p0}}', 'Date à partir de {{p0}}'), []],
  ['what comes after', told('Enter it after {{p0}}', 'À partir de {{p0}}'), TAGLINE],
  ['a short form before a limit', told('Fewer signs than {{p0}}', 'Moins d’{{p0}}'), TAGLINE],
  [
    'a safe one that no word stands before',
    { ...list('safe: [count, code]'), 'fr ui/site tagline': 'Plus de {{count}} codes.' },
    [`${FR_LOCALE} before-names.safe.1`],
  ],
  ['no list', { 'fr ui/site tagline': 'Codes de {{owner}}.' }, []],
]);
