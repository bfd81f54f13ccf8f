import { expect, test } from 'vitest';
import { bar, share } from './bar.ts';

test.each([
  [0, '░░░░', '0.0 %'],
  [0.001, '░░░░', '0.1 %'],
  [0.25, '█░░░', '25.0 %'],
  [0.29, '█▏░░', '29.0 %'],
  [0.5, '██░░', '50.0 %'],
  [2 / 3, '██▋░', '66.6 %'],
  [0.9999, '███▉', '99.9 %'],
  [1, '████', '100 %'],
])('%d is %s, %s', (part, drawn, said) => {
  expect(bar(part, 4)).toBe(drawn);
  expect(share(part)).toBe(said);
});
