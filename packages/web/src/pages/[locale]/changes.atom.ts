import type { APIRoute } from 'astro';
import type { Facts } from '@polystatus/status/compiled';
import { escapeHtml } from '@polystatus/status/escape';
import { changesPath, digits, feedPath, inLocale } from '../../address.ts';
import { content, owner } from '../../content.ts';
import { daysOf, type Day } from '../../dates.ts';
import { longDate } from '../../fact-text.ts';
import { ownerName } from '../../owner-name.ts';
import { article } from '../../prose.ts';
import { everyLocale } from '../../static-paths.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = everyLocale;

/** Readers of feeds look often; older days stand on the page. */
const DAYS = 30;
const PARTS = ['added', 'facts', 'words'] as const;

/** What changed, as an Atom feed (RFC 4287): an entry a day. Its times come from the content alone. */
export const GET: APIRoute = ({ params, site }) => {
  const tag = params['locale'] ?? '';
  const t = wordsOf(tag);
  const absolute = (address: string): string => new URL(address, site).href;
  const page = absolute(inLocale(tag, changesPath));
  const days = daysOf(tag, content.ids).slice(0, DAYS);
  const entries = days.map(
    (item) => `<entry>
<title>${longDate(item.day, tag)}</title>
<id>${page}#on-${item.day}</id>
<link href="${page}#on-${item.day}"/>
<updated>${timeOf(item.day)}</updated>
<summary>${escapeHtml(summary(tag, item))}</summary>
</entry>
`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">
<title>Polystatus: ${escapeHtml(t('changes.title').text)}</title>
<id>${page}</id>
<link href="${page}"/>
<link rel="self" href="${absolute(inLocale(tag, feedPath))}"/>
<updated>${timeOf(days[0]?.day ?? '1970-01-01')}</updated>
<author><name>Polystatus</name></author>
${entries.join('')}</feed>
`,
    { headers: { 'Content-Type': 'application/atom+xml' } },
  );
};

const timeOf = (day: string): string => `${day}T00:00:00Z`;

function summary(tag: string, item: Day): string {
  const t = wordsOf(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return PARTS.filter((part) => item[part].length > 0)
    .map((part) => {
      const names = item[part].map((facts) => named(tag, facts));
      return `${t(`trust:changes.${part}`).text} (${item[part].length}): ${list.format(names)}.`;
    })
    .join(' ');
}

/** Owners share numbers, and sometimes titles: whose it is stands with it. */
function named(tag: string, { code, id, owner: from, state }: Facts): string {
  const name = `${digits(code)} ${article(tag, id).title}`;
  return state === 'unregistered' ? `${name} (${ownerName(owner(from), wordsOf(tag)).text})` : name;
}
