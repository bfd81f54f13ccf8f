import { rules, STAGE_FAULTS } from '@polystatus/core';
import { expect, test } from 'vitest';
import { NOT_WRITABLE } from '../src/check-text.ts';
import { editorWords } from '../src/words.ts';

/** All that can be said of a translation; rules of scope `facts` see no language. */
const codes = [
  ...rules.filter(({ scope }) => scope !== 'facts').flatMap(({ id, codes }) => codes ?? [id]),
  ...Object.keys(STAGE_FAULTS),
  NOT_WRITABLE,
].sort();
const { rules: sentences } = editorWords();

test.each(Object.keys(sentences))('in %s every fault has its sentence, and no other', (tag) => {
  expect(Object.keys(sentences[tag] ?? {}).sort()).toEqual([...new Set(codes)]);
});

test.each(Object.entries(sentences))('in %s each says what is wrong and what to do', (_, texts) => {
  for (const text of Object.values(texts)) expect(text).toMatch(/^[\p{Lu}l].{20,}\.$/u);
  expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
});
