import { expect, test } from 'vitest';
import { promises } from './tier.ts';

test.each([
  ['none', []],
  ['titles', ['404.title']],
  ['summaries', ['404.title', '404.summary', '404.visitor.title', 'ui/site.skip']],
  [
    'complete',
    [
      '404.title',
      '404.summary',
      '404.visitor.title',
      'ui/site.skip',
      'nginx/499.causes.0',
      'ui/site.title',
    ],
  ],
] as const)('%s promises %j', (tier, expected) => {
  const all = [
    '404.title',
    '404.summary',
    '404.visitor.title',
    'ui/site.skip',
    'nginx/499.causes.0',
  ];
  expect(all.filter((id) => promises(tier, id))).toEqual(expected.filter((id) => all.includes(id)));
});

test('a title of the interface is no title of a code', () => {
  expect(promises('titles', 'ui/site.title')).toBe(false);
});
