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
]);
