import { rules } from '@polystatus/core';
import { STAGE_FAULTS } from '@polystatus/core/validate';
import { expect, test } from 'vitest';
import { NOT_WRITABLE } from '../src/check-text.ts';
import { editorWords } from '../src/words.ts';

/** All that can be said of a translation; rules about content/ see no language. */
const codes = [
  ...rules.filter(({ scope }) => scope !== 'content').flatMap(({ id, codes }) => codes ?? [id]),
  ...Object.keys(STAGE_FAULTS),
  NOT_WRITABLE,
].sort();
const { rules: sentences } = editorWords();

test('in English every fault has its sentence', () => {
  const missing = [...new Set(codes)].filter((code) => sentences['en']?.[code] === undefined);
  expect(missing, 'Write them into locales/en/ui/rules.yaml.').toEqual([]);
});

// Whether a translation is late is for the check to say.
test.each(Object.keys(sentences))('in %s no sentence is of no fault', (tag) => {
  expect(Object.keys(sentences[tag] ?? {}).filter((code) => !codes.includes(code))).toEqual([]);
});

test('the editor speaks of its own in the source language where it has no other words', () => {
  const { desk } = editorWords();
  for (const words of Object.values(desk))
    expect(Object.keys(desk['en'] ?? {}).filter((key) => !(key in words))).toEqual([]);
});

test.each(Object.entries(sentences))('in %s each says what is wrong and what to do', (_, texts) => {
  for (const text of Object.values(texts)) expect(text).toMatch(/^[\p{Lu}l].{20,}\.$/u);
  expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
});
