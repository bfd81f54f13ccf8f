import { expect, test } from 'vitest';
import { endMark, endsAlike } from './end-mark.ts';

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
  ['en', 'And so on…', '…'],
  ['fr', 'Il a dit «\u202Fstop\u202F!\u202F».', '!'],
  ['en', 'And so on...', '…'],
  ['fr', 'La cause\u00A0:', ':'],
  ['fr', 'Vraiment\u202F?', '?'],
  ['el', 'Πού;', '?'],
  ['ja', '見つかりません。', '.'],
  ['ja', '何？', '?'],
  ['ja', '「何？」', '?'],
  ['ar', 'أين؟', '?'],
  ['hi', 'नहीं मिला।', '.'],
  ['hy', 'Չի գտնվել։', '.'],
])('%s %s', (language, text, mark) => {
  expect(endMark(text, language)).toBe(mark);
});

test('Thai needs no full stop, but no other mark either', () => {
  expect([endsAlike('', '.', 'th'), endsAlike('', '?', 'th'), endsAlike('', '.', 'tr')]).toEqual([
    true,
    false,
    false,
  ]);
});
