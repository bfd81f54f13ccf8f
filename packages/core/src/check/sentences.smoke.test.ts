import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeOf } from '../../test/place-of.ts';
import { sources } from '../../test/project.ts';
import { withTexts, type Change } from '../../test/with-texts.ts';
import { check } from './check.ts';

/*
 * What each language’s own lists find, and what they leave alone: sentences, most of them written
 * before the lists were tuned on them, by the place they stand in.
 */

const RULES = new Set(['after-colon', 'elision', 'units', 'wording']);
const folder = new URL('../../test/sentences/', import.meta.url);
const root = new URL('../../../../', import.meta.url);

type Sentences = Readonly<Record<'right' | 'wrong', Readonly<Record<string, readonly string[]>>>>;

/** As few projects as they fit in: the points of a list stand side by side, others alternate. */
function changesOf(tag: string, sentences: Sentences['right']): Change[] {
  const changes: Record<string, string>[] = [];
  for (const [place, texts] of Object.entries(sentences))
    for (const [at, text] of texts.entries()) {
      const isList = place === 'causes' || place === 'client';
      const change = (changes[isList ? 0 : at] ??= {});
      change[isList ? `${tag} ${place}.${at}` : `${tag} ${place}`] = text;
    }
  return changes;
}

function sourcesOf(change: Change): Change {
  return Object.fromEntries(
    Object.keys(change).map((place) => [place.replace(/^\S+/, 'en'), 'It does not work.']),
  );
}

/** The places of a change in which something was found. */
function foundIn(tag: string, change: Change): string[] {
  const locale = `locales/${tag}/locale.yaml`;
  const all = sources({
    // Each text has a source, with no name in it.
    ...withTexts({ ...sourcesOf(change), ...change }),
    [locale]: readFileSync(new URL(locale, root), 'utf8'),
  });
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  const places = new Set(
    check({ sources: all, diagnostics: [] }, '2026-06-15')
      .diagnostics.filter(({ code }) => RULES.has(code))
      .map((fault) => placeOf(fault, texts.get(fault.file)).place),
  );
  return Object.keys(change).filter((place) => places.has(place.replace(/ causes\.0$/, '')));
}

for (const file of readdirSync(folder)) {
  const tag = file.replace('.yaml', '');
  const { right, wrong } = parse(readFileSync(new URL(file, folder), 'utf8')) as Sentences;
  test.each(changesOf(tag, right))(`${tag}: nothing is found in right ones, %#`, (change) => {
    expect(foundIn(tag, change).map((where) => change[where])).toEqual([]);
  });
  test.each(changesOf(tag, wrong))(`${tag}: something is found in wrong ones, %#`, (change) => {
    expect(foundIn(tag, change).map((where) => change[where])).toEqual(Object.values(change));
  });
}
