import { plain } from '@polystatus/core/markdown';
import {
  classPath,
  codePath,
  coveragePath,
  digits,
  ownerPath,
  ownersPath,
  tablePath,
} from './address.ts';
import { entry, owners, statuses, type Owner, type StatusClass } from './content.ts';
import { groupOf, groups, type Group } from './groups.ts';
import { ownerName } from './owner-name.ts';
import { wordsOf } from './words.ts';

/** A page that exists in every language, as others name it: lists, sitemap, neutral addresses. */
export interface Page {
  readonly path: string;
  /** The sign before the title, the same in every language: `404`, `4xx`. */
  readonly sign?: string;
  /** The class whose colour the page has. */
  readonly hue?: Group['name'];
  readonly title: (tag: string) => string;
  readonly description: (tag: string) => string;
}

const message = (key: string) => (tag: string) => wordsOf(tag)(key);
const aboutOwner = (key: string, owner: Owner) => (tag: string) =>
  wordsOf(tag)(`owner.${key}`, { owner: ownerName(owner, wordsOf(tag)) });

const fixed: Page[] = ['index', 'table', 'owners', 'coverage'].map((name) => ({
  path: { table: tablePath, owners: ownersPath, coverage: coveragePath }[name] ?? '',
  title: message(`${name}.title`),
  description: message(`${name}.description`),
}));

const classPages: Page[] = groups
  .filter((group) => group.name !== 'outside')
  .map(({ name, range }) => ({
    path: classPath(name as StatusClass),
    sign: range,
    hue: name,
    title: message(`classes:${name}.name`),
    description: message(`classes:${name}.description`),
  }));

const ownerPages: Page[] = owners.map((owner) => ({
  path: ownerPath(owner.id),
  title: aboutOwner('title', owner),
  description: aboutOwner('description', owner),
}));

const codePages: Page[] = statuses.map((facts) => ({
  path: codePath(facts.id),
  sign: digits(facts.code),
  hue: groupOf(facts),
  title: (tag) => entry(tag, facts.id).title,
  description: (tag) => plain(entry(tag, facts.id).summary),
}));

export const pages: readonly Page[] = [...fixed, ...classPages, ...ownerPages, ...codePages];
