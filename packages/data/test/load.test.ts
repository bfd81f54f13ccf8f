import { describe, expect, test } from 'vitest';
import { openCompiled } from '@polystatus/core/world/built';
import { load as loadWords } from '@polystatus/data/locales/load';
import { locales, negotiate } from '@polystatus/data/negotiate';
import { load as loadSummaries } from '@polystatus/data/summaries/load';
import { summary } from '@polystatus/data/summaries';
import { problem } from '@polystatus/data/problem';
import { load as loadTitles, type Titles } from '@polystatus/data/titles/load';
import { title } from '@polystatus/data/titles';

const whole = openCompiled()
  .localesOf('site')
  .map(({ tag }) => tag);

test.each(locales)('%s is what it is when imported at once', async (tag) => {
  const titles = await loadTitles(tag);
  const summaries = await loadSummaries(tag);
  expect([titles.locale, summaries.locale]).toEqual([tag, tag]);
  expect(titles.title(404)).toBe(title(404, tag));
  expect(summaries.summarize('4xx').summary).toBe(summary('4xx', tag));
  const unknown: string | undefined = titles.title(1000);
  expect(unknown).toBeUndefined();
});

test.each(whole)('every word of %s', async (tag: string) => {
  const words = await loadWords(tag);
  expect(words?.locale).toBe(tag);
  expect(words?.describe(404)).toBe(words?.catalog['404']);
});

test.each(locales.filter((tag) => !whole.includes(tag)))(
  '%s, which is for apps, has no catalog',
  async (tag: string) => expect(await loadWords(tag)).toBeUndefined(),
);

describe.each(
  openCompiled()
    .locales.filter(({ reach }) => reach === 'titles')
    .map(({ tag }) => tag),
)('%s, which has titles only', (tag: string) => {
  test('has them', async () => {
    const titles: Titles | undefined = await loadTitles(tag);
    expect(titles?.locale).toBe(tag);
    expect(titles?.title(404)).toBe(title(404, tag));
    expect(title(404, tag)).toMatch(/^(?!Not Found$)./);
  });

  test('has nothing else, and nobody is given it', async () => {
    expect([await loadSummaries(tag), await loadWords(tag), summary(404, tag)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(negotiate(tag)).toBe('en');
    expect(problem(404, { locale: tag }).title).toBe('Not Found');
  });
});

test.each(['qaa', 'TR', 'constructor', '__proto__', ''])('nothing is said in %j', (tag) => {
  expect([title(404, tag), summary(404, tag)]).toEqual([undefined, undefined]);
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
