import { testRule } from '../../test/test-rule.ts';

testRule('numbers-kept', [
  ['another number', { en: 'It takes 30 seconds.', tr: '20 saniye sürer.' }, ['tr']],
  ['a slip in a year', { en: 'Known since 1998.', tr: '1989’dan beri bilinir.' }, ['tr']],
  [
    'a slip in a number that stands there twice',
    { en: 'It takes 30 seconds, or 30 days.', tr: '930 saniye ya da 30 gün sürer.' },
    ['tr'],
  ],
  [
    'a number the source says nothing of',
    { en: 'It takes long.', tr: '1200 saniye sürer.' },
    ['tr'],
  ],
  ['a code named once more', { en: 'See 404 here.', tr: '404 burada; 404 ile 410.' }, []],
  ['the same', { en: 'It takes 30 seconds.', tr: '30 saniye sürer.' }, []],
  ['digits grouped otherwise', { en: 'It takes 1,000 bytes.', tr: '1.000 bayt tutar.' }, []],
  [
    'grouped by a narrow space',
    { en: 'It takes 10,000 bytes.', tr: '10\u202F000 bayt tutar.' },
    [],
  ],
  ['grouped by a space', { en: 'It takes 10,000 bytes.', tr: '10 000 bayt tutar.' }, []],
  ['glued to letters', { en: 'It takes 30 seconds.', tr: '実行に60秒かかります。' }, ['tr']],
  ['in digits of another script', { en: 'It takes 30 seconds.', tr: '٣٠ saniye sürer.' }, []],
  [
    'a number of another paragraph',
    {
      'en description': 'It says 404 here, as it should.\n\nIt says 403 there, and again.\n',
      'tr description': 'Burada 403 der, doğrusu bu.\n\nOrada 403 der, hem de yine.\n',
    },
    ['tr description'],
  ],
  [
    'a number once more in another paragraph',
    {
      'en description': 'It says 404 here, as it should.\n\nIt says 403 there, and again.\n',
      'tr description': 'Burada 404 der, 403 değil.\n\nOrada 403 der, hem de yine.\n',
    },
    [],
  ],
  [
    'as many numbers in another number of paragraphs',
    {
      'en description': 'It says 404 here, as it should.\n\nIt says 403 there, and again.\n',
      'tr description': 'Burada 403 der, orada 404.\n',
    },
    [],
  ],
  ['said in words', { en: 'It takes two seconds.', tr: '2 saniye sürer.' }, []],
  ['another order', { en: 'From 1 to 5.', tr: '5 ile 1 arasında.' }, []],
  ['with a suffix', { en: 'Known since 1998.', tr: '1998’de bilinirdi.' }, []],
  ['in inline code', { en: 'It takes `30s` seconds.', tr: '`20s` sürer.' }, []],
  ['two other numbers', { en: 'From 30 to 40.', tr: '31 ile 41 arası.' }, ['tr']],
  ['two numbers side by side', { en: 'It is 10, 200.', tr: 'Bu 10 200 olur.' }, []],
  ['grouped twice', { en: 'It takes 1,000,000 bytes.', tr: '1 000 000 bayt tutar.' }, []],
  [
    'numbers of other paragraphs, where one is new',
    {
      'en description': 'It says 404 here.\n\nIt says 403 there.\n',
      'tr description': 'Burada 403 der.\n\nOrada 404 der.\n\nHepsi bu.\n',
    },
    [],
  ],
  ['said in words only', { en: 'It takes 30 seconds.', tr: 'Otuz saniye sürer.' }, []],
]);
