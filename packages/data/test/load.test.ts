import { describe, expect, test } from 'vitest';
import { load as loadWords } from '@polystatus/data/locales/load';
import { locales } from '@polystatus/data/negotiate';
import { load as loadSummaries } from '@polystatus/data/summaries/load';
import { summary } from '@polystatus/data/summaries';
import { load as loadTitles } from '@polystatus/data/titles/load';
import { title } from '@polystatus/data/titles';

test.each(locales)('%s is what it is when imported at once', async (tag) => {
  const titles = await loadTitles(tag);
  const summaries = await loadSummaries(tag);
  const words = await loadWords(tag);
  expect([titles.locale, summaries.locale, words.locale]).toEqual([tag, tag, tag]);
  expect(titles.title(404)).toBe(title(404, tag));
  expect(summaries.summarize('4xx').summary).toBe(summary('4xx', tag));
  expect(words.describe(404)).toBe(words.catalog['404']);
  const unknown: string | undefined = titles.title(1000);
  expect(unknown).toBeUndefined();
});

describe.each([
  ['titles', loadTitles],
  ['summaries', loadSummaries],
  ['every word', loadWords],
])('%s', (_what, load: (tag: string) => Promise<object | undefined>) => {
  test.each(['qaa', 'TR', 'constructor', '__proto__', ''])('there is no %j', async (tag) => {
    expect(await load(tag)).toBeUndefined();
  });
});
