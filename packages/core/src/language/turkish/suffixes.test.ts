import { expect, test } from 'vitest';
import { lastNumberWord, readAloud } from './reading.ts';
import { endingOf, ENDINGS } from './sounds.ts';
import { agrees, attach, corrected, isSuffix } from './suffixes.ts';

/** Accusative, genitive, dative, locative and ablative, as a dictionary of suffixes gives them. */
test.each([
  ['404', 'ü ün e te ten'],
  ['200', 'ü ün e de den'],
  ['301', 'i in e de den'],
  ['302', 'yi nin ye de den'],
  ['410', 'u un a da dan'],
  ['503', 'ü ün e te ten'],
  ['506', 'yı nın ya da dan'],
  ['509', 'u un a da dan'],
  ['540', 'ı ın a ta tan'],
  ['560', 'ı ın a ta tan'],
  ['570', 'i in e te ten'],
  ['580', 'i in e de den'],
  ['1000', 'i in e de den'],
  ['1000000', 'u un a da dan'],
  ['000', 'ı ın a da dan'],
  ['HTTP', 'yi nin ye de den'],
  ['API', 'yi nin ye de den'],
  ['RFC', 'yi nin ye de den'],
  ['URL', 'yi nin ye de den'],
  ['IANA', 'yı nın ya da dan'],
  ['AWS', 'yi nin ye de den'],
  ['HTTP/1.0', 'ı ın a da dan'],
  ['HTTP/2', 'yi nin ye de den'],
  ['RFC 9110', 'u un a da dan'],
  ['FastAPI', 'yi nin ye de den'],
  ['nginx', 'i in e te ten'],
  ['Node.js', 'i in e te ten'],
])('%s takes %s', (text, expected) => {
  const { words } = readAloud(text, { nginx: 'enciniks', js: 'cees' });
  const ending = endingOf(words[0] ?? '');
  if (!ending) throw new Error(`${text} has no vowel.`);
  const forms = ['(y)I', '(n)In', '(y)A', 'DA', 'DAn'].map((suffix) => attach(ending, suffix));
  expect(forms.join(' ')).toBe(expected);
});

test.each([
  ['dört', '(s)IndA', 'ünde'],
  ['api', '(s)IndAki', 'sindeki'],
  ['iki', '(I)nIzdA', 'nizde'],
  ['rfc üç', 'lArInDA', 'lerinde'],
  ['pop', '(I)mIz', 'umuz'],
  ['altı', '(y)DI', 'ydı'],
  ['dört', '(y)DI', 'tü'],
  ['kayıt', 'CA', 'ça'],
  ['hâl', 'DAyken', 'dayken'],
  ['sembol', 'DIr', 'dur'],
])('%s + %s = %s', (word, suffix, expected) => {
  const ending = endingOf(word);
  expect(ending && attach(ending, suffix)).toBe(expected);
});

test.each([
  ['dört', 'yi', 'ü'],
  ['dört', 'u', 'ü'],
  ['pe', 'in', 'nin'],
  ['on', 'e', 'a'],
  ['üç', 'de', 'te'],
  ['bir', 'ten', 'den'],
  ['pe', 'unda', 'sinde'],
])('after %s, %s becomes %s', (word, written, expected) => {
  const ending = endingOf(word);
  expect(ending && agrees(ending, written)).toBe(false);
  expect(ending && corrected(ending, written)).toBe(expected);
});

test('what is corrected agrees, whatever came before and after', () => {
  for (const from of ENDINGS)
    for (const to of ENDINGS)
      for (const suffix of ['(y)I', '(n)In', 'DAki', '(s)IndAn', 'lArInA', '(I)nIzI', '(y)lA']) {
        const right = corrected(to, attach(from, suffix));
        expect(right !== undefined && agrees(to, right)).toBe(true);
      }
});

/** What a noun takes, as grammars list it. */
test.each([
  ['kod', 'u un a da dan daki dakiler dakilerin la ca'],
  ['kod', 'unu unun una unda undan undaki uyla udur uysa unca'],
  ['kod', 'lar ları ların lara larda lardan lardaki lardakiler lardakilerin larla larca'],
  ['kod', 'larını larının larına larında larından larındaki larıyla larıdır larıysa larınca'],
  ['kod', 'umuz unuz larımız larınız umuzu umuzda umuzdan larımıza larınızdan'],
  ['kod', 'dur du sa muş ken dadır daydı undur lardır'],
  ['kod', 'lu luk suz cu lular suzluk luğu luğun lukta'],
  ['iki', 'yi nin ye de den deki yle ce si sini sinin siyle sidir siyse since'],
  ['iki', 'dir ydi yse ymiş yken dedir deydi nindir li lik siz ci'],
  ['kitap', 'tır tı sa mış ken tadır taydı ta tan taki ça çı'],
])('%s takes %s, too', (word, forms) => {
  const ending = endingOf(word);
  expect(forms.split(' ').filter((form) => !ending || !agrees(ending, form))).toEqual([]);
});

test.each([
  ['kod', 'mu'],
  ['kod', ''],
  ['kod', 'de'],
])('%s does not take “%s”', (word, form) => {
  const ending = endingOf(word);
  expect(ending && agrees(ending, form)).toBe(false);
});

test('what is no suffix is not corrected', () => {
  const ending = endingOf('kod');
  expect(ending && corrected(ending, 'xx')).toBeUndefined();
});

test.each(['te', 'yi', 'larından', 'sindeki'])('%s is a suffix', (letters) => {
  expect(isSuffix(letters)).toBe(true);
});

test.each(['m', 'xx', 's', 'nginx'])('%s is none', (letters) => {
  expect(isSuffix(letters)).toBe(false);
});

test.each([
  ['0', 'sıfır'],
  ['7', 'yedi'],
  ['30', 'otuz'],
  ['100', 'yüz'],
  ['2014', 'dört'],
  ['5000', 'bin'],
  ['20000000', 'milyon'],
  ['3000000000', 'milyar'],
])('%s ends in %s', (digits, word) => {
  expect(lastNumberWord(digits)).toBe(word);
});
