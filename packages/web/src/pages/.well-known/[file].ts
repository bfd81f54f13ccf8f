import type { APIRoute } from 'astro';
import { locales } from '../../content.ts';
import { newestDay } from '../../dates.ts';
import { repository } from '../../repository.ts';

/** Only what is true: without a repository there is nobody to write to, without a day no end. */
export const getStaticPaths = () =>
  repository && newestDay ? [{ params: { file: 'security.txt' } }] : [];

/** How to report a weakness (RFC 9116). It ends a year after the content changed last. */
export const GET: APIRoute = ({ site }) => {
  const end = new Date(newestDay ?? 0);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const lines = [
    `Contact: ${repository?.security}`,
    `Expires: ${end.toISOString()}`,
    `Preferred-Languages: ${locales.map(({ tag }) => tag).join(', ')}`,
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    `Policy: ${repository?.policy}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
