import { edit, EN, FR, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('brackets', [
  ['a bracket left open', { tr: 'Adres (soup yanlıştır.' }, ['tr']],
  ['a bracket never opened', { tr: 'Adres soup) yanlıştır.' }, ['tr']],
  ['crossed brackets', { tr: 'Adres (bir [iki) üç] yanlıştır.' }, ['tr']],
  ['brackets of another width', { tr: 'Adres （soup） yanlıştır (bir）.' }, ['tr']],
  ['brackets in brackets', { tr: 'Adres (bir [iki] üç) yanlıştır.' }, []],
  ['a face', { en: 'It is gone :( Sorry.', fr: 'Parti :(. Pardon ;-)', tr: 'Kayboldu :(' }, []],
  ['a bracket behind a colon', { tr: 'Adres: (yanlış.' }, ['tr']],
  ['a point alone', { tr: 'Örneğin: a)' }, []],
  ['every pair', { tr: 'Adres (a) [b] {c} （d） ［e］ 【f】 〔g〕 yanlıştır.' }, []],
  ...[...'([{（［【〔'].map(
    (sign) => [`${sign} left open`, { tr: `Adres ${sign} yok.` }, ['tr']] as const,
  ),
  ...[...')]}）］】〕'].map(
    (sign) => [`${sign} never opened`, { tr: `Adres ${sign} yok.` }, ['tr']] as const,
  ),
  ['points of a list', { tr: 'Adres a) yoktur, b) yanlıştır.' }, []],
  ['a number before the closing one', { tr: 'Adres (en az 0) yanlış (en çok 1) olur.' }, []],
  ['a bracket that is spoken of', { tr: "Adreste “)” ya da ')' eksik." }, []],
  ['one after a quoted placeholder', { tr: "Şu: 'import('{{p}}')' olur." }, []],
  ['a bracket that closes after a quotation', { tr: 'Adres “yanlış”) olur.' }, ['tr']],
  ['links', edit(EN, '[nginx/499](nginx/499)', '([nginx/499](nginx/499))'), []],
  [
    'an address in brackets',
    {
      en: 'Wrong (https://a.example/b).',
      fr: 'Faux (https://a.example/b).',
      tr: 'Yanlış (https://a.example/b).',
    },
    [],
  ],
  [
    'half a pair in inline code',
    {
      ...edit(EN, '`404` itself', '`404(` itself'),
      ...edit(FR, '`404`', '`404(`'),
      ...edit(TR, '`404` gönderin', '`404(` gönderin'),
    },
    [],
  ],
  ['many that are spoken of', { tr: 'Adreste “))”, “(” eksik.' }, []],
  ['one in an address', { tr: 'Bkz. https://a.example/{b (c).' }, []],
  ['behind an address', { tr: 'Bkz. https://a.example/b] (c).' }, ['tr']],
  ['a point in brackets', { tr: 'Adres (bkz. a) yoktur.' }, []],
  ['the second of two after a point', { tr: 'Adres a) yok, (bir) iki).' }, ['tr']],
]);
