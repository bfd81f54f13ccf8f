import type { Facts, StatusClass } from '@polystatus/status/compiled';
import { choose, hasStatus } from './content.ts';

/* Addresses of the site. A page's path is the same in every language: `404/`, `nginx/499/`, `4xx/`. */

export const classes: readonly StatusClass[] = [
  'informational',
  'successful',
  'redirection',
  'client-error',
  'server-error',
];

/** @example rangeOf('client-error') // '4xx' */
export function rangeOf(name: StatusClass): string {
  return `${classes.indexOf(name) + 1}xx`;
}

export const codePath = (id: string): string => `${id}/`;
export const classPath = (name: StatusClass): string => `${rangeOf(name)}/`;
export const ownerPath = (id: string): string => `${id}/`;
export const tablePath = 'table/';
export const tableTextsPath = `${tablePath}texts/`;
export const ownersPath = 'owners/';
export const changesPath = 'changes/';
export const coveragePath = 'coverage/';
export const comparePath = 'compare/';
export const comparisonPath = (id: string): string => `${comparePath}${id}/`;
export const choosePath = 'choose/';
export const questionPath = (id: string): string =>
  id === choose.first ? choosePath : `${choosePath}${id}/`;
export const offlinePath = 'offline/';
export const developersPath = 'developers/';
export const topicPath = (name: string): string => `${developersPath}${name}/`;
export const constantsPath = 'constants/';
export const ecosystemPath = (key: string): string => `${constantsPath}${key}/`;

/* Files of a language that are no pages. */
export const feedPath = 'changes.atom';
export const manifestPath = 'app.webmanifest';
export const openSearchPath = 'opensearch.xml';
/** What there is to keep for reading offline. */
export const keepListPath = 'keep.json';

/** The picture that is shown where an address is shared; of a status or of the site. */
export const cardPath = (tag: string, id = 'index'): string => `/cards/${tag}/${id}.png`;

/** The small image that says how much of a language is translated. */
export const badgePath = (tag: string): string => `/badges/${tag}.svg`;

/** The page as Markdown, which is made from its HTML: `/en/404.md`, `/en/index.md`. */
export const markdownPath = (tag: string, path: string): string =>
  `/${tag}/${path.replace(/\/$/, '') || 'index'}.md`;

/** What the API knows of a code. */
export const apiPath = (tag: string, id: string): string => `/api/v1/${tag}/${id}.json`;

/** Where the mock answers with a code. */
export const mockPath = (id: string): string => `/status/${id}`;

/** The address of a page in a language; the index where the path is empty. */
export const inLocale = (tag: string, path: string): string => `/${tag}/${path}`;

/** Address of the page of a status in a language. */
export const codeHref = (tag: string, { id }: Facts): string => inLocale(tag, codePath(id));

/** The language-neutral address, `x-default` of the page. */
export const neutral = (path: string): string => `/${path}`;

/** Leads links of prose: `404` and `nginx/499` to their pages, https addresses as they are. */
export function proseLink(tag: string): (target: string) => string | undefined {
  return (target) => {
    if (target.startsWith('https://')) return target;
    return hasStatus(target) ? inLocale(tag, codePath(target)) : undefined;
  };
}

/** A status code as it is written: three digits, `000` included. */
export const digits = (code: number): string => String(code).padStart(3, '0');
