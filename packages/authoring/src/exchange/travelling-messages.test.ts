import { buildProject, targetLocales } from '@polystatus/core';
import { sources } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { travellingMessages } from './travelling-messages.ts';

const project = buildProject(sources({}), []);
const [locale] = targetLocales(project);
const all = locale ? travellingMessages(project, locale) : [];

test.each([['404'], ['nginx/499'], ['ui/site'], ['405']])('those of %s alone', (id) => {
  const own = locale ? travellingMessages(project, locale, id) : [];
  expect(own).toEqual(all.filter(({ file }) => file === id));
  expect(own.length > 0).toBe(id !== '405');
});
