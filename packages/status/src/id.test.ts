import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareCodes,
  isRegistered,
  parseStatusId,
  statusId,
  statusPath,
  type Placed,
} from './id.ts';

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

/** `nginx/499 1`: an id, and the place that its facts give it. */
const placed = (line: string): Placed => {
  const [id = '', place] = line.split(' ');
  return { id, ...(place !== undefined && { precedence: { place: Number(place) } }) };
};

test.each([
  [
    ['nginx/499', '500', '404', 'esri/499'],
    ['404', 'esri/499', 'nginx/499', '500'],
  ],
  [
    ['esri/499 3', 'google/499 2', 'nginx/499 1'],
    ['nginx/499 1', 'google/499 2', 'esri/499 3'],
  ],
  [
    ['a/499', 'b/499', 'nginx/499 1'],
    ['nginx/499 1', 'a/499', 'b/499'],
  ],
  [
    ['fastly/503 1', '503', 'azure/503'],
    ['503', 'fastly/503 1', 'azure/503'],
  ],
  [
    ['100', 'aws-elb/000', 'linkedin/999'],
    ['aws-elb/000', '100', 'linkedin/999'],
  ],
])('%j in the order of readers', (lines, ordered) => {
  expect(lines.map(placed).sort(compareCodes)).toEqual(ordered.map(placed));
});

test('the order is one order, whatever the codes stand in before', () => {
  const code = fc
    .record({
      owner: fc.constantFrom('iana', 'a', 'b-c', 'nginx'),
      number: fc.integer({ min: 100, max: 104 }),
      place: fc.option(fc.integer({ min: 1, max: 3 })),
    })
    .map(({ owner, number, place }) =>
      placed(`${statusId(owner, String(number))}${place === null ? '' : ` ${place}`}`),
    );
  fc.assert(
    fc.property(fc.uniqueArray(code, { selector: ({ id }) => id }), (codes) => {
      expect(codes.toReversed().sort(compareCodes)).toEqual(codes.toSorted(compareCodes));
    }),
  );
});
