import { expect, test } from 'vitest';
import { statusClass } from './status-class.ts';

test.each([
  [100, 'informational'],
  [199, 'informational'],
  [200, 'successful'],
  [299, 'successful'],
  [300, 'redirection'],
  [399, 'redirection'],
  [400, 'client-error'],
  [499, 'client-error'],
  [500, 'server-error'],
  [599, 'server-error'],
  [0, null],
  [99, null],
  [600, null],
  [783, null],
  [999, null],
])('%i is %s', (code, expected) => {
  expect(statusClass(code)).toBe(expected);
});
