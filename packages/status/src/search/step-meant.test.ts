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
  ['somebody works on the file', ['423'], 'locks', 'though a situation says more'],
  ['the file is locked', ['409', '423'], 'locks', 'of a code behind the first'],
  ['name exists', ['409', '423'], 'state', 'of the first'],
  ['the file is closed', ['423', '503'], 'files', 'the answer that has more of it'],
  ['name of a person who works here', ['409'], undefined, 'an answer that has little of it'],
  ['two people save', ['409'], undefined, 'a situation leads nowhere'],
  ['no room', ['409', '423', '503', '507'], undefined, 'a code further on'],
  ['name exists', ['777'], undefined, 'a code without sentences'],
  ['the', ['409'], undefined, 'words that say nothing'],
  ['', ['409'], undefined, 'nothing'],
] as const)('%j among %j: %s (%s)', (question, ids, expected) => {
  expect(step(question, ...ids)).toBe(expected);
});
