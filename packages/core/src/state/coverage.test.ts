import { expect, test } from 'vitest';
import { History } from '../../test/history.ts';
import { sources, TR } from '../../test/project.ts';
import { buildProject } from '../validate/project.ts';
import { coverage } from './coverage.ts';

const none = { missing: 0, stale: 0, translated: 0, reviewed: 0, obsolete: 0 };

test('by tier, field and file', () => {
  const { project } = new History()
    .en({ title: 'Not Found', summary: 'Nothing.', causes: ['a', 'b'] })
    .tr({ title: 'Bulunamadı', summary: 'Yok.', causes: ['c', 'd', 'e'] })
    .en({ title: 'Gone' }, 'iana/410')
    .en({ skip: 'Skip' }, 'ui/site')
    .tr({ skip: 'Geç' }, 'ui/site')
    .sync()
    .accept(['404.title'], 'reviewed')
    .en({ summary: 'Nothing at all.' });
  const title = { ...none, total: 2, missing: 1, reviewed: 1, share: 0.5 };
  const causes = { ...none, total: 2, translated: 2, obsolete: 1, share: 1 };
  const all = {
    total: 6,
    missing: 1,
    stale: 1,
    translated: 3,
    reviewed: 1,
    obsolete: 1,
    share: 4 / 6,
  };
  expect(coverage(project)).toEqual([
    {
      locale: 'tr',
      endonym: 'Türkçe',
      promised: 'complete',
      ...all,
      tiers: {
        titles: title,
        apps: { ...none, total: 3, missing: 1, stale: 1, reviewed: 1, share: 1 / 3 },
        site: {
          ...none,
          total: 4,
          missing: 1,
          stale: 1,
          translated: 1,
          reviewed: 1,
          share: 0.5,
        },
        complete: all,
      },
      fields: {
        title,
        summary: { ...none, total: 1, stale: 1, share: 0 },
        causes,
        interface: { ...none, total: 1, translated: 1, share: 1 },
      },
      files: {
        [TR]: { ...none, total: 4, stale: 1, translated: 2, reviewed: 1, obsolete: 1, share: 0.75 },
        'locales/tr/iana/410.yaml': { ...none, total: 1, missing: 1, share: 0 },
        'locales/tr/ui/site.yaml': { ...none, total: 1, translated: 1, share: 1 },
      },
    },
  ]);
});

test('the fixture is whole in both languages', () => {
  const project = buildProject(sources(), []);
  expect(coverage(project).map(({ locale, share, total }) => [locale, share, total])).toEqual([
    ['fr', 1, 30],
    ['tr', 1, 29],
  ]);
});

test('a language whose own file cannot be read is called by its tag, and promises all', () => {
  const broken = buildProject(sources({ 'locales/tr/locale.yaml': '{' }), []);
  expect(
    coverage(broken).map(({ locale, endonym, promised }) => [locale, endonym, promised]),
  ).toContainEqual(['tr', 'tr', 'complete']);
});

test('where nothing is promised, nothing is lacking', () => {
  const { project } = new History()
    .en({ skip: 'Skip' }, 'ui/site')
    .tr({ skip: 'Geç' }, 'ui/site')
    .sync();
  expect(coverage(project)[0]?.tiers.titles).toEqual({ ...none, total: 0, share: 1 });
});
