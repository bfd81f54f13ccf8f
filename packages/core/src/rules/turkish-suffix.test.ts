import { expect, test } from 'vitest';
import { edit, TR, TR_LOCALE } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

const spoken = edit(
  TR_LOCALE,
  'glossary: []',
  'glossary: []\nspoken: { nginx: enciniks, Cloudflare: fler, Node.js: cees }',
);

testRule('turkish-suffix', [
  ['404’ü', { tr: '404’ü' }, []],
  ['404’yi', { tr: '404’yi' }, ['tr']],
  ['301’i, 302’yi, 410’u', { tr: '301’i, 302’yi, 410’u' }, []],
  ['503’e with the wrong hardness', { tr: '503’de' }, ['tr']],
  ['HTTP’nin and RFC’ye', { tr: 'HTTP’nin, RFC’ye, API’yi' }, []],
  ['a unit that stands for a word', { tr: '10 MB’tan, 10 MB’den, 5GiB’a' }, []],
  ['the same, misheard', { tr: '10 MB’ten' }, ['tr']],
  ['a word in capitals', { tr: 'ENTER’a ya da SHIFT’e basın, BOOST’unuza.' }, []],
  ['borrowed words', { tr: 'Proxy’yi, proxy’ler, Enter’a ve rol’deki.' }, []],
  ['the same, misheard', { tr: 'Proxy’ya, Enter’ü.' }, ['tr', 'tr']],
  ['an x', { tr: 'Linux’ta, Firefox’tan' }, []],
  ['an x taken for soft', { tr: 'Linux’da' }, ['tr']],
  ['letters of English', { tr: 'macOS’te, iOS’in, macOS’de' }, []],
  ['the same, misheard', { tr: 'macOS’ta' }, ['tr']],
  ['a silent e', { tr: 'Code’un, case’e, Google’ın, rules’u' }, []],
  ['a letter', { en: 'Press Ctrl-C, A to Z.', tr: 'Ctrl-C’ye basın, A’dan Z’ye.' }, []],
  ['the same, misheard', { tr: 'Code’yı' }, ['tr']],
  [
    'a name of the source, read as there',
    { en: 'Open Okta Verify.', tr: 'Okta Verify’ı açın.' },
    [],
  ],
  [
    'a name of the source, by its hard end',
    { en: 'Get Firefox, Outlook.', tr: 'Firefox’tan, Outlook’ı, Outlook’u, Firefox’da' },
    ['tr'],
  ],
  ['a name that the source has not', { en: 'Open it.', tr: 'Okta Verify’ı açın.' }, ['tr']],
  ['an acronym of the source', { en: 'Read the SMS.', tr: 'SMS’ü okuyun.' }, ['tr']],
  ['an acronym in two readings', { en: 'Start AI.', tr: 'AI’ı ya da AI’yi başlatın.' }, []],
  [
    'vowels of English',
    { tr: 'Word’ü, widget’ı, widget’i, JSDoc’tan, Runway’i, Chat’te, token’ı' },
    [],
  ],
  ['HTTP’in', { tr: 'HTTP’in' }, ['tr']],
  ['K as ke or ka', { tr: 'KDK’den ve KDK’dan' }, []],
  ['a version', { tr: 'HTTP/1.1’in ve HTTP/2’yi' }, []],
  ['a version read wrongly', { tr: 'HTTP/2’ü' }, ['tr']],
  ['a name whose reading is told', { tr: 'nginx’in, nginx’ten, Node.js’in', ...spoken }, []],
  ['the same, misheard', { tr: 'nginx’den', ...spoken }, ['tr']],
  ['a suffix of a suffix', { tr: 'API’lerindeki ve 404’tekiler' }, []],
  ['a straight apostrophe', { tr: "404'yi" }, ['tr']],
  ['no apostrophe after a number', { tr: 'Bu 404dür ve 200den' }, ['tr', 'tr']],
  ['a colour with its fourth channel', { tr: 'RGBa' }, []],
  ['no apostrophe after an acronym', { tr: 'HTTPnin' }, ['tr']],
  ['no apostrophe after a version', { tr: 'HTTP/1.1in' }, ['tr']],
  ['no apostrophe after a name of two cases', { tr: 'WebDAVdan' }, ['tr']],
  ['a single vowel after a long number', { tr: 'Bu 404u bilir.' }, ['tr']],
  ['letters of a section', { tr: '14a, 3b ve 2. bölüm' }, []],
  ['a unit', { tr: '30s ve 16k, 4xx' }, []],
  ['a plural s of English', { tr: 'URLs' }, []],
  [
    'inline code without apostrophe',
    edit(TR, '`Cache-Control` verin', '`Cache-Control`u verin'),
    ['tr description'],
  ],
  ['inline code, as it is read', edit(TR, '`404` gönderin', '`404`’ü gönderin'), []],
  ['inline code, misheard', edit(TR, '`404` gönderin', '`404`’i gönderin'), ['tr server.1']],
  ['a link', edit(TR, 'nginx/499) bunu', 'nginx/499)’u bunu'), []],
  ['a link, misheard', edit(TR, 'nginx/499) bunu', 'nginx/499)’i bunu'), ['tr description']],
  ['a placeholder', { tr: '{{code}}’ü' }, ['tr']],
  ['a placeholder without apostrophe', { tr: '{{owner}}nin' }, ['tr']],
  ['a noun after a placeholder', { tr: '{{code}} kodu' }, []],
  ['a soft d after a hard consonant', { tr: 'istekde' }, ['tr']],
  ['a hard t', { tr: 'istekte, sunucuda, 8’de' }, []],
  ['a synonym as people type it', edit(TR, 'ölü link', "404'i bulamıyor"), []],
  ['English words', { tr: 'I’m a teapot' }, []],
  ['another language', { fr: 'Le 404’yi.' }, []],
  ['in code', { tr: 'Bu `HTTPnin` ve `istekde` olur.' }, []],
  ['in an address', { tr: 'Bkz. https://a.example/HTTPnin/istekde' }, []],
  ['code that looks like a suffix', { tr: 'Bak `a`, `yi` ile `de` var.' }, []],
  ['letters after code that are no suffix', { tr: 'Bu `a`xx olur.' }, []],
  ['letters after a placeholder that are none', { tr: '{{owner}}xx olur.' }, []],
  ['letters without a vowel', { tr: 'Bu xstkde olur.' }, []],
]);

test('the hint is the right form', () => {
  const hints = diagnosticsOf('turkish-suffix', { tr: '404’yi ve HTTPnin' }).map(
    ({ hint }) => hint,
  );
  expect(hints).toEqual(['Write 404’ü.', 'Write HTTP’nin.']);
});

test('a name whose reading nobody told is only a suspicion', () => {
  const [found] = diagnosticsOf('turkish-suffix', { tr: 'JavaScript’de' });
  expect(found).toMatchObject({
    severity: 'warning',
    hint: 'Write JavaScript’te, or add how JavaScript is read to spoken in locale.yaml.',
  });
});
