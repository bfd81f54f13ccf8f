import { plain } from '@polystatus/status/markdown';
import { digits, inLocale, markdownPath, ownerPath, ownersPath } from './address.ts';
import { entry, locales, owner, owners, statuses } from './content.ts';
import { groups } from './groups.ts';
import { ownerName } from './owner-name.ts';
import { ownersNumbers } from './owners-numbers.ts';
import type { Page } from './page.ts';
import { pages } from './page-list.ts';
import { wordsOf } from './words.ts';

/**
 * What a program that reads finds here, as https://llmstxt.org has it: a title, a sentence, and lists
 * of links to Markdown pages with what each says.
 */
export function siteGuide(tag: string, site: URL | undefined): string {
  const t = wordsOf(tag);
  const link = (path: string): string => new URL(path, site).href;
  const line = (path: string, name: string, said: string): string =>
    `- [${name}](${link(markdownPath(tag, path))}): ${plain(said)}`;
  const others = locales.filter((locale) => locale.tag !== tag);
  const titleOf = (of: string): string =>
    pages.find(({ path }) => path === of)?.title(tag).text ?? of;
  const codes = groups.map(({ name, statuses: members }) =>
    section(
      t(`classes:${name}.heading`).text,
      members.map(({ id, code, state, owner: from }) => {
        const { title, summary } = entry(tag, id);
        const whose = state === 'unregistered' ? ` (${ownerName(owner(from), t).text})` : '';
        return line(`${id}/`, `${digits(code)} ${title}${whose}`, summary);
      }),
    ),
  );
  const parts = [...partsOfSite()].map(([head, members]) =>
    section(
      titleOf(head === '' ? head : `${head}/`),
      members.map(({ path, sign, title, description }) => {
        const named = title(tag).text;
        const name = sign === undefined || named.includes(sign) ? named : `${sign} ${named}`;
        return line(path, name, description(tag).text);
      }),
    ),
  );
  return `${[
    `# Polystatus: ${t('index.title').text}`,
    `> ${t('index.description').text}`,
    `${t('index.official', { count: statuses.filter(({ state }) => state !== 'unregistered').length }).text} ${t('footer.sources').text}`,
    ...codes,
    ...parts,
    section('API', [
      `- [JSON](${link(`/api/v1/${tag}/index.json`)})`,
      `- [OpenAPI](${link('/api/v1/openapi.json')})`,
    ]),
    section(
      t('language.label').text,
      others.map((other) => `- [${other.endonym}](${link(inLocale(other.tag, 'llms.txt'))})`),
    ),
  ].join('\n\n')}\n`;
}

const section = (heading: string, lines: readonly string[]): string =>
  [`## ${heading}`, '', ...lines].join('\n');

/** All pages but those of codes: parts of the site with several pages by themselves, the rest first. */
function partsOfSite(): Map<string, Page[]> {
  const own = pages.filter(({ id }) => id === undefined);
  const headOf = ({ path }: Page): string => path.split('/')[0] ?? '';
  const heads = Map.groupBy(own, headOf);
  const ofOwners = new Set([
    ownersPath,
    ...owners.map(({ id }) => ownerPath(id)),
    ...ownersNumbers.map(({ path }) => path),
  ]);
  const partOf = (page: Page): string => {
    if (ofOwners.has(page.path)) return headOf({ ...page, path: ownersPath });
    return (heads.get(headOf(page))?.length ?? 0) > 1 ? headOf(page) : '';
  };
  // The first page is the part of those that have none.
  return Map.groupBy(
    own.toSorted((a, b) => Number(partOf(a) !== '') - Number(partOf(b) !== '')),
    partOf,
  );
}
