import { plain } from '@polystatus/status/markdown';
import { comparisonPath, digits, inLocale, markdownPath } from './address.ts';
import { comparisons, entry, locales, statuses } from './content.ts';
import { groups } from './groups.ts';
import { wordsOf } from './words.ts';

/**
 * What a program that reads finds here, as https://llmstxt.org has it: a title, a sentence, and lists
 * of links to Markdown pages with what each says.
 */
export function siteGuide(tag: string, site: URL | undefined): string {
  const t = wordsOf(tag);
  const link = (path: string): string => new URL(path, site).href;
  const others = locales.filter((locale) => locale.tag !== tag);
  const sections = groups.map(({ name, statuses: members }) =>
    [
      `## ${t(`classes:${name}.heading`).text}`,
      '',
      ...members.map(({ id, code, owner }) => {
        const { title, summary } = entry(tag, id);
        const whose = id.includes('/') ? ` (${owner})` : '';
        return `- [${digits(code)} ${title}${whose}](${link(markdownPath(tag, id))}): ${plain(summary)}`;
      }),
    ].join('\n'),
  );
  const compared = comparisons.map(
    ({ id }) =>
      `- [${t(`compare:between.${id}.title`).text}](${link(markdownPath(tag, comparisonPath(id).replace(/\/$/, '')))})`,
  );
  return `${[
    `# Polystatus: ${t('index.title').text}`,
    `> ${t('index.description').text}`,
    `${t('index.official', { count: statuses.filter(({ state }) => state !== 'unregistered').length }).text} ${t('footer.sources').text}`,
    ...sections,
    `## ${t('compare:title').text}\n\n${compared.join('\n')}`,
    `## ${t('developers:overview.title').text}\n\n- [JSON](${link(`/api/v1/${tag}/index.json`)})\n- [OpenAPI](${link('/api/v1/openapi.json')})`,
    `## ${t('language.label').text}\n\n${others.map((other) => `- [${other.endonym}](${link(inLocale(other.tag, 'llms.txt'))})`).join('\n')}`,
  ].join('\n\n')}\n`;
}
