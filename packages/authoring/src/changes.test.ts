import { buildProject } from '@polystatus/core';
import { edit, EN, FACTS, sources, TR, TR_UI, type Overrides } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { changes } from './changes.ts';

const project = (overrides: Overrides = {}) => buildProject(sources(overrides), []);
const before = project();

test('nothing changed, nothing said', () => {
  const { facts, locales } = changes(before, project());
  expect(facts).toEqual({ added: [], changed: [], removed: [] });
  for (const own of locales) {
    expect(own).toEqual({ tag: own.tag, added: [], changed: [], removed: [], nowStale: [] });
  }
});

test('a source change makes the translations stale that did not follow', () => {
  const { locales } = changes(
    before,
    project({
      ...edit(EN, 'title: Not Found', 'title: Missing'),
      ...edit(TR, 'title: Bulunamadı', 'title: Yok'),
    }),
  );
  expect(locales.find(({ tag }) => tag === 'en')?.changed).toEqual(['404.title']);
  expect(locales.find(({ tag }) => tag === 'tr')).toMatchObject({
    changed: ['404.title'],
    nowStale: [],
  });
  expect(locales.find(({ tag }) => tag === 'fr')).toMatchObject({
    changed: [],
    nowStale: ['404.title'],
  });
});

test('a comment or a reordered key is no change', () => {
  const text = sources().find(({ path }) => path === FACTS)?.text ?? '';
  expect(changes(before, project({ [FACTS]: `${text}# a remark\n` })).facts.changed).toEqual([]);
});

test('files that appear and go are told by their codes and messages', () => {
  const { facts, locales } = changes(before, project({ [FACTS]: null, [TR_UI]: null }));
  expect(facts.removed).toEqual(['404']);
  expect(locales.find(({ tag }) => tag === 'tr')?.removed[0]).toMatch(/^ui\/site\./);
});
