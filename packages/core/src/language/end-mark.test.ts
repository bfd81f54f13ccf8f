import { expect, test } from 'vitest';
import { countSentences, endMark, endsAlike, endsSentence } from './end-mark.ts';

test.each([
  ['en', 'Done.', '.'],
  ['en', 'Done.\n', '.'],
  ['en', 'Done', ''],
  ['en', 'He said “done.”', '.'],
  ['en', 'He said “done”.', '.'],
  ['en', 'He said “stop!”', '!'],
  ['en', '(Really?)', '?'],
  ['en', '*Really!*', '!'],
  ['en', 'What?!', '?!'],
  ['en', 'What!?', '?!'],
  ['en', 'What⁈', '?!'],
  ['en', 'What⁉', '?!'],
  ['en', 'What‽', '?!'],
  ['en', 'Well;', ';'],
  ['en', 'Well,', ','],
  ['en', 'Well –', '–'],
  ['en', 'Well..', '.'],
  ['en', 'Well,.', '.'],
  ['en', 'a·', ''],
  ['en', '“”', ''],
  ['en', '', ''],
  ['en', '“And so on…”.', '…'],
  ['en', '“What?!”.', '?!'],
  ['en', '“Well,”.', '.'],
  ['en', '“What?”;', ';'],
  ['en', 'And so on…', '…'],
  ['fr', 'Il a dit «\u202Fstop\u202F!\u202F».', '!'],
  ['en', 'And so on...', '…'],
  ['en', 'It is “run(...)”.', '.'],
  ['en', 'He said “and so on...”.', '…'],
  ['fr', 'La cause\u00A0:', ':'],
  ['fr', 'Vraiment\u202F?', '?'],
  ['el', 'Πού;', '?'],
  ['el', 'Πού\u037E', '?'],
  ['el', 'Εδώ·', ';'],
  ['el', 'Εδώ', ''],
  ['hy', 'Արի՜։', '!'],
  ['hy', 'Բա՞ց', ''],
  ['en', 'Բա՞ց։', '.'],
  ['ja', '「何？」。', '?'],
  ['ja', '見つかりません。', '.'],
  ['ja', '何？', '?'],
  ['ja', '「何？」', '?'],
  ['ar', 'أين؟', '?'],
  ['hi', 'नहीं मिला।', '.'],
  ['hy', 'Չի գտնվել։', '.'],
  ['hy', 'Բա՞ց է։', '?'],
  ['hy', 'Բա՞ց է։ Այո։', '.'],
  ['ur', 'نہیں ملا۔', '.'],
  ['my', 'မတွေ့ပါ။', '.'],
  ['km', 'រកមិនឃើញ។', '.'],
  ['am', 'አልተገኘም።', '.'],
])('%s %s', (language, text, mark) => {
  expect(endMark(text, language)).toBe(mark);
});

/* Each sign of each script. */
test.each([
  ['.', '.。｡．।॥۔։።။។᙮᠃꓿'],
  ['?', '?？؟፧'],
  ['!', '!！'],
  ['…', '…⋯'],
  [':', ':：፦៖'],
  [';', ';；؛፤'],
  [',', ',，、､،၊፣'],
  ['–', '–—'],
])('“%s” is each of %s', (mark, signs) => {
  expect([...signs].map((sign) => endMark(`a${sign}`, 'en'))).toEqual([...signs].map(() => mark));
});

test.each([
  ['ja', '.', '!', false],
  ['lo', '', '?', true],
  ['hy', '.', '?', false],
  ['hy', '?', '.', false],
  ['ja', '?', '.', false],
  ['tr', '.', '.', true],
  ['th', '', '.', true],
  ['th', '', '?', true],
  ['th', '', '!', false],
  ['ja', '.', '?', true],
  ['my', '.', '?', true],
  ['hy', '.', '!', true],
  ['tr', '', '.', false],
  ['tr', '.', '?', false],
] as const)('in %s, “%s” for “%s”: %s', (language, mark, wanted, alike) => {
  expect(endsAlike(mark, wanted, language)).toBe(alike);
});

test.each([
  ['tr', 'Adres **yanlış.**', true],
  ['tr', 'Adres yanlış', false],
  ['tr', 'Adres yanlış;', false],
  ['el', 'Πού;', true],
  ['ur', 'صفحہ نہیں ملا۔', true],
  ['my', 'မတွေ့ပါ။', true],
  ['th', 'ไม่พบหน้า', true],
  ['hi', 'पृष्ठ नहीं मिला।', true],
  ['ja', '（見つかりません。）', true],
] as const)('%s: %s ends a sentence: %s', (language, text, ends) => {
  expect(endsSentence(text, language)).toBe(ends);
});

test.each([
  ['en', 'It works, e.g. here. It does. Really?', 3],
  ['tr', 'Hesaplar (ör. “a + b”) vardır. (Evet. Vardır.)', 3],
  ['ja', '読みました。ありません。「はい。」と言いました。', 3],
  ['zh-Hans', '没有找到。 请重试！', 2],
  ['hi', 'नहीं मिला। फिर से देखें।', 2],
  ['el', 'Πού; Εδώ.', 2],
  ['ka', 'არ არის. სცადეთ თავიდან.', 2],
  ['hy', 'Չկա։ Կրկին փորձեք։', 2],
] as const)('%s: %s has %i sentences', (language, text, count) => {
  expect(countSentences(text, language)).toBe(count);
});
