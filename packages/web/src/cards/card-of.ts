import { plain } from '@polystatus/status/markdown';
import { classes, digits } from '../address.ts';
import { comparisons, entry, facts, owner } from '../content.ts';
import { groupOf } from '../groups.ts';
import { ownerName } from '../owner-name.ts';
import { comparisonCard } from '../picture.ts';
import { wordsOf } from '../words.ts';
import type { Card } from './card.ts';

/** What stands on the card of a status; `index` is the card of the site. */
export function cardOf(tag: string, id: string): Card {
  const t = wordsOf(tag);
  if (id === 'index')
    return { title: t('index.title').text, lede: t('index.lede').text, byline: '', hue: '--soft' };
  const comparison = comparisons.find((item) => comparisonCard(item.id) === id);
  if (comparison) {
    const say = (name: string): string => plain(t(`compare:between.${comparison.id}.${name}`).text);
    return {
      title: say('title'),
      lede: say('answer'),
      byline: t('compare:title').text,
      hue: '--soft',
    };
  }
  const status = facts(id);
  const { title, summary } = entry(tag, id);
  const place = classes.findIndex((name) => name === status.class);
  const parts = [t(`classes:${groupOf(status)}.heading`), ownerName(owner(status.owner), t)];
  return {
    sign: digits(status.code),
    title,
    lede: plain(summary),
    byline: parts.map(({ text }) => text).join(' · '),
    hue: place < 0 ? '--soft' : `--c${place + 1}`,
  };
}
