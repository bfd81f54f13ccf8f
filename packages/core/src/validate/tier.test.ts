import { expect, test } from 'vitest';
import { firstStep, promises, STEPS, type Step, type Tier } from './tier.ts';

/** What each step adds to the ones before it. */
const ADDED: Readonly<Record<Step, readonly string[]>> = {
  titles: ['404.title', 'nginx/499.title'],
  apps: [
    '404.summary',
    '404.visitor',
    '404.visitor.title',
    'ui/classes.',
    'ui/classes.client-error.name',
    'ui/api.fault.nothing',
    'ui/error-pages.home',
    'ui/error-pages.client-error.message',
  ],
  site: ['ui/site.', 'ui/site.skip', 'ui/site.title', 'ui/cli.more', 'ui/error-pages.theme.plain'],
  complete: ['404.description', 'nginx/499.causes.0', '404.related.410', '404.synonyms', ''],
};
const ids = Object.values(ADDED).flat();

test.each<[Tier, readonly Step[]]>([
  ['none', []],
  ['titles', ['titles']],
  ['apps', ['titles', 'apps']],
  ['site', ['titles', 'apps', 'site']],
  ['complete', STEPS],
])('%s promises what belongs to %j', (tier, steps) => {
  expect(ids.filter((id) => promises(tier, id))).toEqual(steps.flatMap((step) => ADDED[step]));
});

test.each(STEPS)('what %s adds is first promised there', (step) => {
  expect(new Set(ADDED[step].map(firstStep))).toEqual(new Set([step]));
});
