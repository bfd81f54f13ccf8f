import { rules } from '@polystatus/core';
import { STAGE_FAULTS } from '@polystatus/core/validate';
import { expect, test } from 'vitest';
import { wordsOf } from '../src/app/words.ts';
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

test('every language of the editor falls back to the source, which falls back to none', () => {
  const { desk, fallbacks } = editorWords();
  const last = Object.keys(desk).map((tag) => [tag, fallbacks[tag]?.at(-1)]);
  expect(last.filter(([tag, end]) => end !== (tag === 'en' ? undefined : 'en'))).toEqual([]);
});

const few = {
  desk: {
    en: {
      save: 'Save',
      'filter.found_one': '{{count}} entry',
      'filter.found_other': '{{count}} entries',
    },
    tr: { 'acts.save': 'Kaydet' },
    fr: {},
  },
  fallbacks: { tr: ['en'], fr: ['en'], en: [] },
};

test.each([
  ['tr', 'acts.save', {}, 'Kaydet'],
  // French has “one” for nothing, English has not.
  ['fr', 'filter.found', { count: 0 }, '0 entries'],
  ['tr', 'filter.found', { count: 1234 }, '1.234 entries'],
  ['en', 'filter.found', { count: 1234 }, '1,234 entries'],
] as const)('in %s, %s of %j is “%s”', (tag, key, values, said) => {
  expect(wordsOf(few, tag)(key, values)).toBe(said);
});

test.each(Object.entries(sentences))('in %s each says what is wrong and what to do', (_, texts) => {
  for (const text of Object.values(texts)) expect(text).toMatch(/^[\p{Lu}l].{20,}\.$/u);
  expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
});
