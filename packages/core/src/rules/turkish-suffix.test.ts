import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, TR, TR_LOCALE, type Case } from '../../test/project.ts';

const tr = (to: string) => edit(TR, 'Adres yanlış yazılmıştır.', `"${to}"`);
const spoken = edit(
  TR_LOCALE,
  'glossary: []',
  'glossary: []\nspoken: { nginx: enciniks, Cloudflare: fler, Node.js: cees }',
);
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['404’ü', tr('404’ü'), []],
  ['404’yi', tr('404’yi'), fault],
  ['301’i, 302’yi, 410’u', tr('301’i, 302’yi, 410’u'), []],
  ['503’e with the wrong hardness', tr('503’de'), fault],
  ['HTTP’nin and RFC’ye', tr('HTTP’nin, RFC’ye, API’yi'), []],
  ['HTTP’in', tr('HTTP’in'), fault],
  ['K as ke or ka', tr('KDK’den ve KDK’dan'), []],
  ['a version', tr('HTTP/1.1’in ve HTTP/2’yi'), []],
  ['a version read wrongly', tr('HTTP/2’ü'), fault],
  ['a name whose reading is told', { ...tr('nginx’in, nginx’ten, Node.js’in'), ...spoken }, []],
  ['the same, misheard', { ...tr('nginx’den'), ...spoken }, fault],
  ['a suffix of a suffix', tr('API’lerindeki ve 404’tekiler'), []],
  ['a straight apostrophe', tr("404'yi"), fault],
  ['no apostrophe after a number', tr('Bu 404dür ve 200den'), [...fault, ...fault]],
  ['no apostrophe after an acronym', tr('HTTPnin'), fault],
  ['no apostrophe after a version', tr('HTTP/1.1in'), fault],
  ['no apostrophe after a name of two cases', tr('WebDAVdan'), fault],
  ['a single vowel after a long number', tr('Bu 404u bilir.'), fault],
  ['letters of a section', tr('14a, 3b ve 2. bölüm'), []],
  ['a unit', tr('30s ve 16k, 4xx'), []],
  ['a plural s of English', tr('URLs'), []],
  [
    'inline code without apostrophe',
    edit(TR, '`Cache-Control` verin', '`Cache-Control`u verin'),
    fault.map(() => `${TR}:4:14`),
  ],
  ['inline code, as it is read', edit(TR, '`404` gönderin', '`404`’ü gönderin'), []],
  ['inline code, misheard', edit(TR, '`404` gönderin', '`404`’i gönderin'), [`${TR}:16:5`]],
  ['a link', edit(TR, 'nginx/499) bunu', 'nginx/499)’u bunu'), []],
  ['a link, misheard', edit(TR, 'nginx/499) bunu', 'nginx/499)’i bunu'), [`${TR}:4:14`]],
  ['a placeholder', tr('{{code}}’ü'), fault],
  ['a placeholder without apostrophe', tr('{{owner}}nin'), fault],
  ['a noun after a placeholder', tr('{{code}} kodu'), []],
  ['a soft d after a hard consonant', tr('istekde'), fault],
  ['a hard t', tr('istekte, sunucuda, 8’de'), []],
  ['a synonym as people type it', edit(TR, 'ölü link', "404'i bulamıyor"), []],
  ['English words', tr('I’m a teapot'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('turkish-suffix', overrides)).toEqual(expected);
});

test('the hint is the right form', () => {
  const hints = diagnose(tr('404’yi ve HTTPnin'))
    .filter(({ code }) => code === 'turkish-suffix')
    .map(({ hint }) => hint);
  expect(hints).toEqual(['Write 404’ü.', 'Write HTTP’nin.']);
});

test('a name whose reading nobody told is only a suspicion', () => {
  const found = diagnose(tr('Google’ın')).find(({ code }) => code === 'turkish-suffix');
  expect(found).toMatchObject({
    severity: 'warning',
    hint: 'Write Google’nin, or add how Google is read to spoken in locale.yaml.',
  });
});
