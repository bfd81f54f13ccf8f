import type { Comparison, Question } from '@polystatus/status/compiled';
import { plain } from '@polystatus/status/markdown';
import {
  choosePath,
  codePath,
  comparePath,
  comparisonPath,
  inLocale,
  questionPath,
} from './address.ts';
import { questionDescription, questionTitle } from './question-text.ts';
import { absolute, type StructuredData } from './structured-data.ts';
import { wordsOf } from './words.ts';

/* Linked data of pages that are not about one code. Texts that fell back are the page’s all the same. */

/** The site in a language, with its search. https://schema.org/WebSite */
export function sitePage(tag: string, site: URL | undefined): StructuredData {
  const t = wordsOf(tag);
  const home = absolute(site, inLocale(tag, ''));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: 'Polystatus',
    alternateName: t('index.title').text,
    description: t('index.description').text,
    inLanguage: tag,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${home}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Codes side by side, with the way there. */
export function comparisonPage(
  tag: string,
  { id, codes }: Comparison,
  site: URL | undefined,
): StructuredData {
  const t = wordsOf(tag);
  return page(tag, site, {
    path: comparisonPath(id),
    name: t(`compare:between.${id}.title`).text,
    description: plain(t(`compare:between.${id}.answer`).text),
    about: codes,
    above: { path: comparePath, name: t('compare:title').text },
  });
}

/** All comparisons, in the order of the page. https://schema.org/ItemList */
export function comparisonsPage(
  tag: string,
  shown: readonly Comparison[],
  site: URL | undefined,
): StructuredData {
  const t = wordsOf(tag);
  const described = page(tag, site, {
    path: comparePath,
    name: t('compare:title').text,
    description: t('compare:description').text,
  });
  const itemListElement = shown.map(({ id }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: t(`compare:between.${id}.title`).text,
    url: absolute(site, inLocale(tag, comparisonPath(id))),
  }));
  return { ...described, mainEntity: { '@type': 'ItemList', itemListElement } };
}

/** A question on the way to a code; the codes are those its answers name. */
export function questionPage(
  tag: string,
  { id, answers }: Question,
  site: URL | undefined,
): StructuredData {
  const name = questionTitle(tag, id).text;
  const path = questionPath(id);
  return page(tag, site, {
    path,
    name,
    description: plain(questionDescription(tag, id).text),
    about: [...new Set(answers.flatMap(({ codes }) => codes ?? []))],
    ...(path !== choosePath && {
      above: { path: choosePath, name: wordsOf(tag)('choose:title').text },
    }),
  });
}

interface Described {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  /** Ids of the codes it speaks of. */
  readonly about?: readonly string[];
  /** The page between the first one and this. */
  readonly above?: { readonly path: string; readonly name: string };
}

function page(
  tag: string,
  site: URL | undefined,
  { path, name, description, about, above }: Described,
): StructuredData {
  const url = (place: string): string => absolute(site, inLocale(tag, place));
  const trail = [
    { path: '', name: wordsOf(tag)('index.title').text },
    ...(above ? [above] : []),
    { path, name },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url(path),
    url: url(path),
    name,
    description,
    inLanguage: tag,
    ...(about && {
      about: about.map((id) => ({ '@type': 'DefinedTerm', '@id': url(codePath(id)) })),
    }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step.name,
        item: url(step.path),
      })),
    },
  };
}
