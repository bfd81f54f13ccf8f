import { edit, TR } from '../../test/project.ts';
import { inLanguage } from '../../test/in-language.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('sentence-count', [
  [
    'two sentences added',
    edit(TR, 'istemiyor. Bağlantının', 'istemiyor. Öyle. Böyle. Bağlantının'),
    ['tr description'],
  ],
  ['one sentence split', edit(TR, 'aradı ve bulamadı ya', 'aradı. Bulamadı ya'), []],
  [
    'a label of two clauses',
    { 'en ui/site tagline': 'It failed, please wait', 'tr ui/site tagline': 'Olmadı. Bekleyin.' },
    [],
  ],
  [
    'two sentences behind a label',
    { 'en ui/site tagline': 'It failed', 'tr ui/site tagline': 'Olmadı. Bekleyin. Sonra gelin.' },
    ['tr ui/site tagline'],
  ],
  ['a paragraph lost', edit(TR, '\n\n  Kaynak kalıcı', ' Kaynak kalıcı'), ['tr description']],
  [
    'dots inside words and code',
    edit(TR, '`Cache-Control`', '`Cache-Control: a. B. C.` v1.2.3 node.js'),
    [],
  ],
  ['an abbreviation', { en: 'The address, e.g. a path, i.e. its end, was mistyped.' }, []],
  ['two sentences lost', { en: 'Aa b. Cc d. Ee f.', tr: 'Aa b.' }, ['tr']],
  ...(
    [
      ['あ。い。う。え。お。か。', []],
      ['あ。い。う。え。お。か。き。', ['ja']],
    ] as const
  ).map(([text, faults]): Row => [
    `${text} in a language without blanks`,
    {
      en: 'Aa a. Bb b. Cc c. Dd d.',
      ...inLanguage('tr', 'ja', { 'iana/404.yaml': [['Adres yanlış yazılmıştır.', text]] }),
    },
    faults,
  ]),
]);
