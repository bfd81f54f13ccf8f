import { expect, test } from 'vitest';
import { vary } from '../src/problem/vary.ts';

test.each([
  [[undefined, 'Accept-Language'], 'Accept-Language'],
  [['Origin', 'Accept-Language'], 'Origin, Accept-Language'],
  [['accept-language', 'Accept-Language'], 'accept-language'],
  [['Origin,Origin ,, origin', null, 'Accept-Language'], 'Origin, Accept-Language'],
  [['*', 'Accept-Language'], '*'],
  [['Origin, *'], '*'],
  [['', undefined, null, ' , '], undefined],
])('%j merge to %s', (values, expected) => expect(vary(...values)).toBe(expected));
