import { expect, test } from 'vitest';
import { ownNames } from './own-names.ts';

test.each([
  ['US', 'fr', ['États-Unis', 'É.-U.']],
  ['USA', 'tr', ['Amerika Birleşik Devletleri', 'ABD']],
  ['UK', 'fr', ['Royaume-Uni', 'Royaume-Uni']],
  ['GB', 'fr', ['Royaume-Uni', 'R.-U.', 'Go']],
  ['TB', 'tr', ['TB']],
  ['API', 'fr', []],
  ['UI', 'fr', []],
])('what %s is called in %s', (acronym, tag, names) => {
  expect(ownNames(acronym, tag)).toEqual(names);
});
