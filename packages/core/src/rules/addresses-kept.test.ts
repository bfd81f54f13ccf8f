import { testRule, type Row } from '../../test/test-rule.ts';

/** In both; what a source does wrong is told of it alone. */
const BAD = ['en bad-address'];

testRule('addresses-kept', [
  [
    'another path',
    { en: 'See https://shop.example/help.', tr: 'Bkz. https://shop.example/yardim.' },
    ['tr'],
  ],
  ['an address lost', { en: 'See https://shop.example/help.', tr: 'Yardıma bakın.' }, ['tr']],
  ['an address added', { en: 'See the help.', tr: 'Bkz. https://shop.example/help.' }, ['tr']],
  [
    'the same address at the end of a sentence and in brackets',
    { en: 'See https://shop.example/help.', tr: '(https://shop.example/help) adresine bakın.' },
    [],
  ],
  ['another mailbox', { en: 'Write to me@shop.example.', tr: 'yaz@shop.example’a yazın.' }, ['tr']],
  ['the same mailbox', { en: 'Write to me@shop.example.', tr: 'me@shop.example’a yazın.' }, []],
  ['the mailbox of an example', { en: 'As in me@example.com.', tr: 'ben@example.com gibi.' }, []],
  [
    'in code, which has its own rule',
    { en: 'See `https://a.example`.', tr: 'Bkz. `https://b.example`.' },
    [],
  ],
  [
    'an address that a script without blanks goes on after',
    { en: 'See https://shop.example/help.', tr: '请看https://shop.example/help，然后写信。' },
    [],
  ],
  [
    'a mailbox there',
    {
      en: 'From me@shop.example to me@shop.example.',
      tr: '请写信到me@shop.example。me@shop.exampleへ。',
    },
    [],
  ],
  ['the bare scheme there', { en: 'Add https:// first.', tr: '先頭にhttps://を付けます。' }, []],
  ...[
    'https://shop',
    'https://shop .example',
    'ftp://shop.example/a',
    'www.shop.example',
    'https://shop.example:99999/a',
  ].map((address): Row => [address, { en: address, tr: address }, BAD]),
  ...[
    'https:/shop.example',
    'https://shop.example/a?b=c#d',
    'https://müze.example/ı',
    'https://',
    '`https://shop`',
  ].map((address): Row => [address, { en: address, tr: address }, []]),
  [
    'a bad address of its own',
    { en: 'See https://shop.example/a.', tr: 'https://shop.example/a, www.x.example.' },
    ['tr bad-address'],
  ],
  [
    'in a text without a counterpart',
    { 'en ui/site tagline': 'See it.', tr: 'Bkz. WWW.shop.example' },
    ['tr bad-address'],
  ],
  ['the same bad one in both', { en: 'See ftp://a.example.', tr: 'Bkz. ftp://a.example.' }, BAD],
  ['code between words', { en: 'See a`b`https://a.example.', tr: 'a`b`https://a.example.' }, []],
  ['with signs behind it', { en: 'See https://a.b).”', tr: 'Bkz. https://a.b).”' }, []],
  ['bare scheme, and a full stop', { en: 'Write https://...', tr: 'Yaz https://...' }, []],
  ['a scheme within one', { en: 'See ftp://https://a.b', tr: 'Bkz. ftp://https://a.b' }, BAD],
  ['a scheme behind one', { en: 'See ftp://https://', tr: 'Bkz. ftp://https://' }, BAD],
  ['with a placeholder', { en: 'See https://{{host}}', tr: 'Bkz. https://{{host}}' }, []],
]);
