import { expect, test } from 'vitest';
import { termOf } from '../term.ts';

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
