import { expect, test } from 'vitest';
import type { Sentence } from './sentence.ts';
import { stepMeant } from './step-meant.ts';

const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = {
  409: ['two people save at once', ['The name exists already.', 'state']],
  423: ['somebody works on the file', ['Somebody locked the file.', 'locks']],
  503: ['the shop is closed', ['It is closed for now.', 'load'], ['The file is closed.', 'files']],
  507: [['The disk has no room.', 'room']],
};
const step = (question: string, ...ids: string[]): string | undefined =>
  stepMeant(question, ids, (id) => SENTENCES[id] ?? [], ['is', 'the']);

test.each([
  {
    question: 'somebody works on the file',
    ids: ['423'],
    expected: 'locks',
    why: 'though a situation says more',
  },
  {
    question: 'the file is locked',
    ids: ['409', '423'],
    expected: 'locks',
    why: 'of a code behind the first',
  },
  { question: 'name exists', ids: ['409', '423'], expected: 'state', why: 'of the first' },
  {
    question: 'the file is closed',
    ids: ['423', '503'],
    expected: 'files',
    why: 'the answer that has more of it',
  },
  {
    question: 'name of a person who works here',
    ids: ['409'],
    expected: undefined,
    why: 'an answer that has little of it',
  },
  {
    question: 'two people save',
    ids: ['409'],
    expected: undefined,
    why: 'a situation leads nowhere',
  },
  {
    question: 'no room',
    ids: ['409', '423', '503', '507'],
    expected: undefined,
    why: 'a code further on',
  },
  { question: 'name exists', ids: ['777'], expected: undefined, why: 'a code without sentences' },
  { question: 'the', ids: ['409'], expected: undefined, why: 'words that say nothing' },
  {
    question: 'no room',
    ids: ['409', '423', '507'],
    expected: 'room',
    why: 'the third code',
  },
  { question: 'exists here', ids: ['409'], expected: 'state', why: 'a half of it' },
  { question: 'it exists over here', ids: ['409'], expected: undefined, why: 'a third of it' },
  {
    question: 'file closed',
    ids: ['503', '423'],
    expected: 'files',
    why: 'no answer behind that has less of it',
  },
  {
    question: 'somebody',
    ids: ['423', '409'],
    expected: 'locks',
    why: 'one word of an answer',
  },
  { question: '', ids: ['409'], expected: undefined, why: 'nothing' },
])('$why: $question', ({ question, ids, expected }) => {
  expect(step(question, ...ids)).toBe(expected);
});
