import { expect, test } from 'vitest';
import { termOf } from '../term.ts';
import { isForm, stemsOf } from './stems.ts';

/** What is a form of the term and what only looks like one. */
test.each([
  ['istek', 'istekler isteği isteğin isteklerdeki isteğinizi istekte', 'isteme istemci istasyon'],
  ['kayıt', 'kaydı kayıtlar kaydın kayıtta', 'kaydırma kayıp'],
  ['metin', 'metni metinler metninde', 'metinsel metot'],
  ['durum kodu', 'durum kodları durum kodunun durum koduna', 'durum kodlama durum kod'],
  ['ağ geçidi', 'ağ geçitleri ağ geçidinin ağ geçidine', 'ağ geçmişi geçidi'],
  [
    'kimlik bilgileri',
    'kimlik bilgilerini kimlik bilgisi kimlik bilgilerinizi',
    'kimlik bilgisayarı',
  ],
  ['ortam türü', 'ortam türleri ortam türünü', 'ortam türevi'],
  ['keş', 'keşi keşler keşte', 'keşke keşfet'],
  ['log', 'logu loglar logda', 'logo logaritma lokal'],
  ['sayı', 'sayılar sayının sayısı', 'sayfa sayım'],
  ['yöntem', 'Yöntemi yöntemlerin YÖNTEM', 'yöntemsel'],
])('%s', (term, forms, others) => {
  const { isIn } = termOf(term, 'tr');
  const count = term.split(' ').length;
  const phrases = (text: string): string[] =>
    text.match(new RegExp(`\\S+(?: \\S+){${count - 1}}`, 'g')) ?? [];
  for (const form of [term, ...phrases(forms)])
    expect([form, isIn(form.toLocaleLowerCase('tr'))]).toEqual([form, true]);
  for (const other of phrases(others))
    expect([other, isIn(other.toLocaleLowerCase('tr'))]).toEqual([other, false]);
});

/** The beginnings of its forms, and what has to follow each. */
test.each([
  ['istek', 'istek anything, isteğ vowel'],
  ['kitap', 'kitap anything, kitab vowel'],
  ['ağaç', 'ağaç anything, ağac vowel'],
  ['kayıt', 'kayıt anything, kayıd vowel, kayt vowel, kayd vowel'],
  ['log', 'log anything'],
  ['durum kodu', 'durum kodu anything, durum kod suffix, durum kot suffix'],
  ['kimlik bilgileri', 'kimlik bilgileri anything, kimlik bilgi suffix'],
  ['hata sayfaları', 'hata sayfaları anything, hata sayfa suffix'],
  ['oda kapısı', 'oda kapısı anything, oda kapı suffix'],
  ['adres alanı', 'adres alanı anything, adres alan suffix'],
  ['hata dersi', 'hata dersi anything'],
  ['a kodlarısı', 'a kodlarısı anything, a kodları suffix'],
])('%s begins as %s', (term, stems) => {
  expect(
    stemsOf(term)
      .map(({ text, follows }) => `${text} ${follows}`)
      .join(', '),
  ).toBe(stems);
});

/** What follows one of its beginnings, and whether that makes a form. */
test.each([
  ['kayıt', 'kayıt', '', true],
  ['kayıt', 'kayıt', 'ta', true],
  ['kayıt', 'kayıt', '’ta', true],
  ['kayıt', 'kayıt', 't’a', false],
  ['kayıt', 'kayıt', 'xx', false],
  ['kayıt', 'kayd', '', false],
  ['kayıt', 'kayd', 'ı', true],
  ['kayıt', 'kayd', 'dan', false],
  ['durum kodu', 'durum kod', '', false],
  ['durum kodu', 'durum kod', 'lar', true],
])('%s as %s, followed by “%s”: %s', (term, beginning, rest, expected) => {
  const stem = stemsOf(term).find(({ text }) => text === beginning);
  expect(stem && isForm(stem, rest)).toBe(expected);
});

test('letters without a vowel have no forms', () => {
  expect(stemsOf('xs').map((stem) => isForm(stem, 'te'))).toEqual([false]);
});
