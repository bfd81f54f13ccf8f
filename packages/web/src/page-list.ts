import type { Owner, StatusClass } from '@polystatus/status/compiled';
import {
  classPath,
  codePath,
  comparePath,
  comparisonPath,
  constantsPath,
  coveragePath,
  developersPath,
  digits,
  ecosystemPath,
  offlinePath,
  ownerPath,
  ownersPath,
  questionPath,
  tablePath,
  topicPath,
} from './address.ts';
import { comparisons, ecosystems, owners, questions, statuses } from './content.ts';
import { topics } from './developers/topics.ts';
import { groupOf, groups, type Group } from './groups.ts';
import { ownerName } from './owner-name.ts';
import { phraseOf } from './prose.ts';
import { questionDescription, questionTitle } from './question-text.ts';
import { wordsOf } from './words.ts';

/** A page that exists in every language, as others name it: lists, sitemap, neutral addresses. */
export interface Page {
  readonly path: string;
  /** The sign before the title, the same in every language: `404`, `4xx`. */
  readonly sign?: string;
  /** The status the page is about. */
  readonly id?: string;
  /** The class whose colour the page has. */
  readonly hue?: Group['name'];
  readonly title: (tag: string) => string;
  readonly description: (tag: string) => string;
}

const message = (key: string) => (tag: string) => wordsOf(tag)(key);
const aboutOwner = (key: string, owner: Owner) => (tag: string) =>
  wordsOf(tag)(`owner.${key}`, { owner: ownerName(owner, wordsOf(tag)) });

const fixedPage = (name: string, path: string): Page => ({
  path,
  title: message(`${name}.title`),
  description: message(`${name}.description`),
});

const fixed: Page[] = [
  fixedPage('index', ''),
  fixedPage('table', tablePath),
  fixedPage('owners', ownersPath),
  fixedPage('coverage', coveragePath),
  fixedPage('offline', offlinePath),
];

const developerPages: Page[] = [
  fixedPage('developers:overview', developersPath),
  ...topics.map((name) => fixedPage(`developers:${name}`, topicPath(name))),
];

const constantPages: Page[] = [
  fixedPage('constants', constantsPath),
  ...ecosystems.map(({ id, name }) => ({
    path: ecosystemPath(id),
    title: (tag: string) => wordsOf(tag)('constants.titleOf', { ecosystem: name }),
    description: (tag: string) => wordsOf(tag)('constants.descriptionOf', { ecosystem: name }),
  })),
];

const questionPages: Page[] = questions.map(({ id }) => ({
  path: questionPath(id),
  title: (tag) => questionTitle(tag, id),
  description: (tag) => questionDescription(tag, id),
}));

const comparisonPages: Page[] = [
  {
    path: comparePath,
    title: message('compare:title'),
    description: message('compare:description'),
  },
  ...comparisons.map(({ id }) => ({
    path: comparisonPath(id),
    title: message(`compare:between.${id}.title`),
    description: message(`compare:between.${id}.answer`),
  })),
];

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
  id: facts.id,
  sign: digits(facts.code),
  hue: groupOf(facts),
  title: (tag) => phraseOf(tag, facts.id, 'title'),
  description: (tag) => phraseOf(tag, facts.id, 'summary'),
}));

export const pages: readonly Page[] = [
  ...fixed,
  ...developerPages,
  ...constantPages,
  ...questionPages,
  ...comparisonPages,
  ...classPages,
  ...ownerPages,
  ...codePages,
];
