import { edit, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('acronyms-kept', [
  ['one in small letters', { en: 'Press ALT now.', tr: 'Alt tuşuna basın.' }, []],
  ['OK', { en: 'Press OK now.', tr: 'Tamam düğmesine basın.' }, []],
  ['lost', { en: 'The CDN keeps it.', tr: 'Ağ onu saklar.' }, ['tr']],
  ['mistyped', { en: 'The CDN keeps it.', tr: 'CND onu saklar.' }, ['tr']],
  ['a word that the source shortens', { en: 'The ID is old.', tr: 'Kimlik eskidir.' }, []],
  ['the country of a language tag', { en: 'It is in en-US.', tr: 'Dili tr-TR olur.' }, []],
  ['an acronym behind a hyphen', { en: 'It is pre-CDN.', tr: 'Eskidendir.' }, ['tr']],
  ['a heading in capitals', { en: 'ACCOUNT SECURITY', tr: 'HESAP GÜVENLİĞİ' }, []],
  ['short words in capitals', { en: 'GO BACK HOME', tr: 'ANA SAYFAYA DÖN' }, []],
  ['a warning', { en: 'It deletes ALL of it: WARNING.', tr: 'Hepsini siler; dikkat.' }, []],
  ['a switch', { en: 'When enabled (ON), it waits.', tr: 'Açıksa bekler.' }, []],
  [
    'a loud word for another',
    { en: 'It gives TRUE, not FALSE.', tr: 'DOĞRU verir, YANLIŞ değil.' },
    [],
  ],
  ['one of two lost', { en: 'The CDN has HTTPS.', tr: 'HTTPS vardır.' }, ['tr']],
  ['a long one mistyped', { en: 'The HTTPS keeps it.', tr: 'HTPPS onu saklar.' }, ['tr']],
  ['acronyms alone', { en: 'DNS, CDN.', tr: 'DNS, ağ.' }, ['tr']],
  ['the letters of a pattern', { en: 'Write MM/DD/YYYY now.', tr: 'GG/AA/YYYY yazın.' }, []],
  ['a loud negation', { en: 'DO NOT open it.', tr: 'Onu açmayın.' }, []],
  ['kept', { en: 'The CDN keeps it.', tr: 'CDN onu saklar.' }, []],
  [
    'in the order of the language',
    { en: 'Ask the AI service.', fr: 'Demandez au service IA.' },
    [],
  ],
  ['the name of a key', { en: 'Press ENTER now.', fr: 'Appuyez sur ENTRÉE.' }, []],
  ['a loud word alone', { en: 'OFF', tr: 'Kapalı' }, []],
  ['with a suffix', { en: 'The CDN keeps it.', tr: 'CDN’nin önbelleği saklar.' }, []],
  ['an English plural', { en: 'The APIs keep it.', tr: 'API’ler onu saklar.' }, []],
  ['loud words', { en: 'It MUST NOT be kept.', tr: 'Saklanmaz.' }, []],
  [
    'with a form of its own',
    {
      en: 'The CPU is busy.',
      tr: 'İşlemci doludur.',
      ...edit(TR_LOCALE, 'glossary: []', 'glossary: []\nacronyms: { CPU: İşlemci }'),
    },
    [],
  ],
]);
