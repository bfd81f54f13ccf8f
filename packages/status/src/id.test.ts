import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds, isRegistered, parseStatusId, statusId, statusPath } from './id.ts';

test.each([
  ['404', 'iana', '404', true, 'iana/404.yaml'],
  ['nginx/499', 'nginx', '499', false, 'nginx/499.yaml'],
  ['aws-elb/000', 'aws-elb', '000', false, 'aws-elb/000.yaml'],
])('%s', (id, owner, number, registered, path) => {
  expect(parseStatusId(id)).toEqual({ owner, number });
  expect(statusId(owner, number)).toBe(id);
  expect(isRegistered(id)).toBe(registered);
  expect(statusPath(id)).toBe(path);
});

test.each([
  [
    ['nginx/499', '500', '404', 'esri/499'],
    ['404', 'esri/499', 'nginx/499', '500'],
  ],
  [
    ['fastly/503', '503', 'azure/503'],
    ['503', 'azure/503', 'fastly/503'],
  ],
  [
    ['100', 'aws-elb/000', 'linkedin/999'],
    ['aws-elb/000', '100', 'linkedin/999'],
  ],
])('%j in the order of readers', (ids, ordered) => {
  expect(ids.toSorted(compareIds)).toEqual(ordered);
});

test('the order is one order, whatever the ids stand in before', () => {
  const id = fc
    .tuple(fc.constantFrom('iana', 'a', 'b-c', 'nginx'), fc.integer({ min: 100, max: 104 }))
    .map(([owner, code]) => statusId(owner, String(code)));
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      expect(ids.toReversed().sort(compareIds)).toEqual(ids.toSorted(compareIds));
    }),
  );
});
