import type { Owner } from '@polystatus/status/compiled';
import { expect, test } from 'vitest';
import { ownerName } from '../src/owner-name.ts';
import { wordsOf } from '../src/words.ts';

/* The content has one owner of drafts, and every language calls it in words of its own. */

const owner = (id: string, kind: Owner['kind'], name: string): Owner => ({
  id,
  kind,
  name,
  documentation: '',
  codes: [],
});
const drafts = owner('webdav-drafts', 'draft', 'WebDAV drafts');

test.each<readonly [string, Owner, string, string]>([
  ['a name', owner('nginx', 'server', 'nginx'), 'tr', 'nginx'],
  ['drafts', drafts, 'en', wordsOf('en')('owners:draft.webdav-drafts').text],
  ['drafts', drafts, 'tr', wordsOf('tr')('owners:draft.webdav-drafts').text],
  ['nobody', owner('x', 'informal', 'X'), 'tr', wordsOf('tr')('owners:group.informal').text],
])('an owner that is %s', (_what, item, tag, expected) => {
  expect(ownerName(item, wordsOf(tag)).text).toBe(expected);
});

test('drafts are not called alike in two languages', () => {
  expect(ownerName(drafts, wordsOf('tr')).text).not.toBe(ownerName(drafts, wordsOf('en')).text);
});

test('drafts without words end the build', () => {
  expect(() => ownerName(owner('new-drafts', 'draft', 'New drafts'), wordsOf('en'))).toThrow(
    'new-drafts',
  );
});
