import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisons, statuses } from '../../content.ts';
import { ofComparison, ofStatus, type MarkdownPage } from '../../markdown-page.ts';
import { inEveryLocale } from '../../static-paths.ts';

export const getStaticPaths = (() =>
  inEveryLocale([...statuses.map(ofStatus), ...comparisons.map(ofComparison)], ({ name }) => ({
    name,
  }))) satisfies GetStaticPaths;

/** Each code and each comparison as Markdown. */
export const GET: APIRoute<{ item: MarkdownPage }> = ({ params, props: { item }, site }) =>
  new Response(item.text(params['locale'] ?? '', site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
