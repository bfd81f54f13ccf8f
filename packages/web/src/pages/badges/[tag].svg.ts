import type { Coverage } from '@polystatus/status/compiled';
import type { APIRoute, GetStaticPaths } from 'astro';
import { badge } from '../../badge.ts';
import { coverage, locales, sourceLocale } from '../../content.ts';
import { goalOf } from '../../coverage-rows.ts';
import { percent } from '../../percent.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = (() =>
  coverage.map((item) => ({
    params: { tag: item.locale },
    props: { item },
  }))) satisfies GetStaticPaths;

/** How much of what a language promises is translated, in words of that language where it has any. */
export const GET: APIRoute<{ item: Coverage }> = ({ props: { item } }) => {
  const { locale, endonym } = item;
  const tag = locales.some((known) => known.tag === locale) ? locale : sourceLocale.tag;
  const { tier, share: reached } = goalOf(item);
  const share = percent(tag, reached);
  const t = wordsOf(tag);
  const title = t('coverage.badgeTitle', {
    language: endonym,
    tier: t(`coverage.tiers.${tier}`),
    share,
  });
  return new Response(badge(endonym, share, title.text), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
