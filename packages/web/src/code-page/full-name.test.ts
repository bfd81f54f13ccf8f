import { expect, test } from 'vitest';
import { facts } from '../content.ts';
import { fullName } from './full-name.ts';

test.each([
  ['en', '404', '404 Not Found'],
  ['fr', '404', '404 Introuvable (Not Found)'],
  ['en', 'linkedin/999', '999 Request Denied (LinkedIn)'],
  // A title that names the owner itself.
  ['en', 'nginx/499', '499 Client Closed Request (nginx)'],
])('%s %s', (tag, id, name) => {
  expect(fullName(tag, facts(id)).text).toEqual(name);
});
