import { edit, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('leftovers', [
  ['a note', { tr: 'TODO: Adres yanlış yazılmıştır.' }, ['tr']],
  ['a note in the source', { en: 'The address was mistyped. FIXME', tr: 'Adres.' }, ['en']],
  ['a note that is a name', { en: 'In TODO files.', tr: 'TODO dosyalarında.' }, ['en']],
  ['the words of a machine', { tr: 'İşte çeviri: Adres yanlış yazılmıştır.' }, ['tr']],
  ['the same in English', { tr: 'Here is the translation: Adres yanlış.' }, ['tr']],
  ['the same in French', { fr: 'Voici la traduction\u00A0: L’adresse est fausse.' }, ['fr']],
  ['a machine that agrees first', { tr: 'Elbette! İşte metin. Adres yanlış.' }, ['tr']],
  ['a label', { en: 'Here: an old address.', tr: 'Çeviri: Eski bir adres.' }, []],
  ['a translation that is spoken of', { tr: 'Çeviri dosyası eksik.' }, []],
  [
    'a source that says it too',
    { en: 'The translation: it is missing.', tr: 'Çeviri: Eksik.' },
    [],
  ],
  ['an emoji', edit(TR, 'Adres yanlış', 'Adres 🚀 yanlış'), ['tr']],
  ['an emoji of the source', { en: 'A 🚀 flies.', tr: '🚀 uçar.' }, ['en']],
  ['a sign that is none', { tr: 'Adres™ yanlış.' }, []],
  ['in inline code', { en: 'See `TODO`.', tr: '`TODO` satırına bakın.' }, []],
]);
