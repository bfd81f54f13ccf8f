import { expect, it } from 'vitest';
import { ofClass } from './of-class.ts';

const IDS = ['302', 'aws-elb/301', '404', '500', 'nginx/599', '503'];

it.each([
  ['the registry’s before others', '5', [], ['500', '503', 'nginx/599']],
  ['those called so first', '5', [{ id: 'nginx/599', by: 'name' }], ['nginx/599', '500', '503']],
  ['none of another class', '3', [{ id: '404', by: 'name' }], ['302', 'aws-elb/301']],
  ['a text says nothing of a class', '5', [{ id: '503', by: 'text' }], ['500', '503', 'nginx/599']],
  [
    'those called so in the order they were found',
    '5',
    [
      { id: '503', by: 'name' },
      { id: '500', by: 'name' },
    ],
    ['503', '500', 'nginx/599'],
  ],
  ['a class without codes', '1', [], []],
] as const)('%s', (_, digit, found, expected) => {
  expect(ofClass(digit, found, IDS)).toEqual(expected);
});
