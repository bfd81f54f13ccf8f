import { describe, expect, test } from 'vitest';
import * as index from '@polystatus/data';
import { title } from '@polystatus/data/titles';
import { facts, owners, type Id } from '@polystatus/data/facts';
import { resources } from '@polystatus/data/i18next';
import { locales, negotiate } from '@polystatus/data/negotiate';
import { problem } from '@polystatus/data/problem';
import { summary } from '@polystatus/data/summaries';
import { openCompiled } from '@polystatus/core/world/built';
import { packTexts } from '../build/dictionary.ts';

/* The real content, whatever it holds by now: what is true of every code and every language. */
const content = openCompiled();
const ids = content.ids as readonly Id[];

test('there are the codes of the registry, and those of others', () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id) => id.includes('/')).length).toBeGreaterThan(10);
  expect(locales).toEqual(expect.arrayContaining(['en', 'fr', 'tr']));
  expect([...locales]).toEqual(content.localesOf('apps').map(({ tag }) => tag));
});

describe.each(locales)('%s', (tag) => {
  test('has a title and a sentence for every code, its own or in a language it falls back to', () => {
    for (const id of ids) {
      expect({ id, title: title(id, tag) }).toEqual({ id, title: expect.stringMatching(/\S/) });
      expect({ id, text: summary(id, tag) }).toEqual({ id, text: expect.stringMatching(/\S/) });
    }
  });

  test('says the same in problem details and to i18next', () => {
    const { status } = resources[tag];
    for (const id of ids) {
      expect(problem(id, { locale: tag })?.title).toBe(title(id, tag));
      expect(status[id]).toMatchObject({ title: title(id, tag), summary: summary(id, tag) });
    }
  });

  test('is what those get who ask for it', () => expect(negotiate(tag)).toBe(tag));
});

test.each(ids)('facts of %s are what the content says', (id) => {
  expect(facts(id)).toStrictEqual(content.facts[id]);
  expect(owners(facts(id).code).map((owner) => owner.id)).toContain(facts(id).owner);
});

test('packing facts takes no more words than there are characters for them, and saves most', () => {
  const rows = Object.values(content.facts).map((item) => JSON.stringify(item));
  const packed = packTexts(rows);
  const bytes = (texts: readonly string[]): number => Buffer.byteLength(texts.join('\n'));
  expect(packed.words.length).toBeLessThanOrEqual(0x200);
  expect(bytes([...packed.words, ...packed.texts])).toBeLessThan(bytes(rows) * 0.4);
});

test.each([
  ['IM_A_TEAPOT', 418],
  ['INSUFFICIENT_SPACE_ON_RESOURCE', 419],
  ['METHOD_FAILURE', 420],
  ['MOVED_TEMPORARILY', 302],
  ['REQUESTED_RANGE_NOT_SATISFIABLE', 416],
  ['REQUEST_TOO_LONG', 413],
  ['REQUEST_URI_TOO_LONG', 414],
  ['UNPROCESSABLE_ENTITY', 422],
])('%s, as older programs write it, is %i', (name, code) => {
  expect((index as Record<string, unknown>)[name]).toBe(code);
  expect(index.codeOf(name)).toBe(code);
});
