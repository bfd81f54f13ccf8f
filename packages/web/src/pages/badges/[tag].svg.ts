import type { Coverage } from '@polystatus/status/compiled';
import type { APIRoute, GetStaticPaths } from 'astro';
import { badge } from '../../badge.ts';
import { coverage, locales, sourceLocale } from '../../content.ts';
import { percent } from '../../percent.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = (() =>
  coverage.map((item) => ({
    params: { tag: item.locale },
    props: { item },
  }))) satisfies GetStaticPaths;

/** How much of a language is translated, in words of that language where it has any. */
export const GET: APIRoute<{ item: Coverage }> = ({ props: { item } }) => {
  const { locale, endonym, tiers } = item;
  const tag = locales.some((known) => known.tag === locale) ? locale : sourceLocale.tag;
  const share = percent(tag, tiers.complete.share);
  const title = wordsOf(tag)('coverage.badgeTitle', { language: endonym, share });
  return new Response(badge(endonym, share, title.text), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
