import type { Comparison, Facts } from '@polystatus/status/compiled';
import { factRows } from '@polystatus/status/fact-rows';
import { codePath, comparisonPath, digits, inLocale, markdownPath } from './address.ts';
import { comparisons, entry, facts as factsOf, hasStatus, owner } from './content.ts';
import { factText } from './fact-text.ts';
import { ownerName } from './owner-name.ts';
import { sourcesOf } from './sources.ts';
import { hasWords, wordsOf } from './words.ts';

/* Pages as Markdown, for programs that read. What they lead to is Markdown, too. */

/** A page as Markdown: where it lies, and its text. */
export interface MarkdownPage {
  /** Below the language, without an ending: `404`, `compare/401-403`. */
  readonly name: string;
  readonly text: (tag: string, site: URL | undefined) => string;
}

const nameOf = (path: string): string => path.replace(/\/$/, '');

export const ofStatus = (facts: Facts): MarkdownPage => ({
  name: nameOf(codePath(facts.id)),
  text: (tag, site) => {
    const t = wordsOf(tag);
    const words = entry(tag, facts.id);
    const list = (points: readonly string[]): string =>
      points.map((point) => `- ${point}`).join('\n');
    // The documents stand below, with their sections.
    const told = factRows(facts).filter(({ values }) =>
      values.every(({ kind }) => kind !== 'source'),
    );
    const confused = comparisons.filter(({ codes }) => codes.includes(facts.id));
    return whole(tag, site, codePath(facts.id), [
      `# ${digits(facts.code)} ${words.title}`,
      `${t(`classes:${facts.class ?? 'outside'}.heading`).text} · ${ownerName(owner(facts.owner), t).text}`,
      words.summary,
      words.description,
      `## ${t('code.facts').text}`,
      list(
        told.map(
          ({ label, values }) => `${t(`facts:${label}`).text}: ${factText(values, t, tag).text}`,
        ),
      ),
      ...(['causes', 'client', 'server'] as const).flatMap((part) =>
        words[part].length === 0 ? [] : [`## ${t(`facts:part.${part}`).text}`, list(words[part])],
      ),
      `## ${t('code.visitor').text}`,
      `> **${words.visitor.title}**\n>\n> ${words.visitor.message}`,
      ...facts.examples.flatMap(({ request, response }) => [
        `## ${t('facts:part.example').text}`,
        ...[request, response].map((message) => `\`\`\`http\n${message.trimEnd()}\n\`\`\``),
      ]),
      ...section(
        `## ${t('facts:part.related').text}`,
        list(facts.related.map((id) => relatedLine(tag, id, words.related[id]))),
      ),
      ...section(
        `## ${t('compare:confused').text}`,
        list(
          confused.map(
            ({ id }) =>
              `[${t(`compare:between.${id}.title`).text}](${markdownPath(tag, nameOf(comparisonPath(id)))})`,
          ),
        ),
      ),
      `## ${t('code.sources').text}`,
      list(
        sourcesOf(facts).map(
          ({ document, section: part, url }) =>
            `[${part === undefined ? document : `${document}, ${t('code.section', { section: part }).text}`}](${url})`,
        ),
      ),
    ]);
  },
});

const relatedLine = (tag: string, id: string, why: string | undefined): string =>
  `[${digits(factsOf(id).code)} ${entry(tag, id).title}](${id})${why === undefined ? '' : `: ${why}`}`;

const section = (heading: string, text: string): string[] => (text === '' ? [] : [heading, text]);

export const ofComparison = ({ id, codes, sources }: Comparison): MarkdownPage => ({
  name: nameOf(comparisonPath(id)),
  text: (tag, site) => {
    const t = wordsOf(tag);
    const key = (name: string): string => `compare:between.${id}.${name}`;
    return whole(tag, site, comparisonPath(id), [
      `# ${t(key('title')).text}`,
      t(key('answer')).text,
      ...codes.flatMap((code) => [
        `## [${digits(factsOf(code).code)} ${entry(tag, code).title}](${code})`,
        t(key(`use-${code}`)).text,
      ]),
      `## ${t('compare:difference').text}`,
      t(key('difference')).text,
      ...(hasWords(tag, key('more')) ? [t(key('more')).text] : []),
      `## ${t('compare:mistake').text}`,
      t(key('mistake')).text,
      `## ${t('code.sources').text}`,
      sources.map(({ document, url }) => `- [${document}](${url})`).join('\n'),
    ]);
  },
});

/** Joins the parts, and leads the links of prose, `[410](410)`, to the other Markdown pages. */
function whole(tag: string, site: URL | undefined, path: string, parts: readonly string[]): string {
  const text = parts.map((part) => part.trim()).join('\n\n');
  const linked = text.replace(
    /\[([^[\]]*)\]\(((?:[a-z][a-z0-9-]*\/)?\d{3})\)/g,
    (_link, words: string, id: string) =>
      hasStatus(id) ? `[${words}](${markdownPath(tag, id)})` : words,
  );
  return `${linked}\n\n<${new URL(inLocale(tag, path), site).href}>\n`;
}
