import { edit, EN_LOCALE, FACTS, TR_LOCALE } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const lists = {
  ...edit(
    EN_LOCALE,
    'glossary: []',
    'glossary: []\nlasting: { permanent: [permanent*], temporary: [temporar*], not: [not, unlike] }',
  ),
  ...edit(
    TR_LOCALE,
    'glossary: []',
    'glossary: []\nlasting: { permanent: [kalıcı*], temporary: [geçici*], not: [değil*] }',
  ),
};
const permanent = {
  ...lists,
  ...edit(FACTS, 'phrase: Not Found', 'phrase: Moved Permanently'),
};
const temporary = {
  ...lists,
  ...edit(
    FACTS,
    'phrase: Not Found',
    'phrase: Found\nformer-phrases:\n  - { phrase: Moved Temporarily, document: RFC 1945, url: https://example.com/ }',
  ),
};
const AT = 'tr nginx/499 causes.0';

testRule('link-meaning', [
  ['a number of another code', { [AT]: 'Önce [499](404) gelir.' }, [AT]],
  ['its own number', { [AT]: 'Önce [499](nginx/499) gelir.' }, []],
  ['a title of another code', { [AT]: 'Önce [Bulunamadı](nginx/499) gelir.' }, [AT]],
  ['the same in small letters', { [AT]: 'Önce [bulunamadı](nginx/499) gelir.' }, [AT]],
  ['its own title', { [AT]: 'Önce [Bulunamadı](404) gelir.' }, []],
  ['a number with its title', { [AT]: 'Önce [499 gelir](404) sonra.' }, [AT]],
  ['a number that is not alone', { [AT]: 'Önce [400 ile 499](404) gelir.' }, []],
  ['another title behind it', { [AT]: 'Önce [499](nginx/499) (Bulunamadı) gelir.' }, [AT]],
  ['its own title behind it', { [AT]: 'Önce [404](404) (bulunamadı) gelir.' }, []],
  ['another title before its brackets', { [AT]: 'Önce Bulunamadı ([499](nginx/499)) olur.' }, [AT]],
  ['other words before its brackets', { [AT]: 'Önce Kayıp ([499](nginx/499)) olur.' }, []],
  ['another title right behind it', { [AT]: '[499](nginx/499) Bulunamadı gelir.' }, [AT]],
  ['the same as a word of the sentence', { [AT]: '[499](nginx/499) bulunamadı gibidir.' }, []],
  ['other words', { [AT]: 'Önce [başka bir kod](404) gelir.' }, []],
  ['a synonym as people type it', { 'tr synonyms.0': '[499](404)' }, []],
  [
    'a permanent move that is temporary',
    { ...temporary, [AT]: 'Kalıcıysa [404](404) verin.' },
    [AT],
  ],
  ['a temporary move', { ...temporary, [AT]: 'Geçiciyse [404](404) verin.' }, []],
  [
    'a temporary move that is permanent',
    { ...permanent, [AT]: 'Geçici ise [404](404) verin.' },
    [AT],
  ],
  ['a move that is not said to be so', { ...permanent, [AT]: 'Geçici değil de [404](404).' }, []],
  ['words of both', { ...permanent, [AT]: 'Geçici ya da kalıcı [404](404).' }, []],
  ['another clause', { ...permanent, [AT]: 'Bu geçicidir, [404](404) değil.' }, []],
  [
    'one of two that fits',
    { ...permanent, [AT]: 'Geçici olan [404](404) ve [499](nginx/499).' },
    [],
  ],
  [
    'one of two side by side',
    {
      ...permanent,
      ...edit('content/nginx/499.yaml', 'phrase: ', 'phrase: Temporary '),
      // Its description calls what [499](nginx/499) does not say permanent.
      [AT]: 'Geçici olan [404](404) ya da [499](nginx/499).',
    },
    ['tr description', AT],
  ],
  [
    'the source',
    { ...permanent, 'en nginx/499 causes.0': 'A temporary [404](404).' },
    ['en nginx/499 causes.0'],
  ],
  [
    'no list',
    {
      ...edit(FACTS, 'phrase: Not Found', 'phrase: Moved Permanently'),
      [AT]: 'Geçici [404](404).',
    },
    [],
  ],
]);
