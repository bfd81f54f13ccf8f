import { expect, test } from 'vitest';
import { choose, statuses } from '../src/content.ts';

test('the questions lead to every registered code but those that no server chooses', () => {
  const registered = statuses.filter(({ state }) => state !== 'unregistered');
  const outside = registered.filter(
    ({ class: name, state, deprecated }) =>
      name === 'informational' || state !== 'registered' || deprecated,
  );
  expect(choose.leftOut.map(({ id }) => id)).toEqual(outside.map(({ id }) => id));
  expect(Object.keys(choose.ways).sort()).toEqual(
    registered.filter((item) => !outside.includes(item)).map(({ id }) => id),
  );
});
