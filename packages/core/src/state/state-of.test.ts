import { expect, test } from 'vitest';
import { lockLine } from './lock.ts';
import { stateOf, type State } from './state-of.ts';

const line = lockLine('A b', 'a');
const reviewed = lockLine('A b', 'a', 'reviewed');

test.each<[title: string, state: State, ...of: Parameters<typeof stateOf>]>([
  ['no source', 'obsolete', undefined, 'a', line],
  ['neither', 'obsolete', undefined, undefined, undefined],
  ['no translation', 'missing', 'A b', undefined, line],
  ['nothing recorded', 'translated', 'A b', 'a', undefined],
  ['as it was', 'translated', 'A b', 'a', line],
  ['as it was read', 'reviewed', 'A b', 'a', reviewed],
  ['another source', 'stale', 'X', 'a', line],
  ['another source of what was read', 'stale', 'X', 'a', reviewed],
  ['other blanks in the source', 'translated', 'A  b', 'a', line],
  ['other blanks in the source of what was read', 'reviewed', 'A  b', 'a', reviewed],
  ['both others', 'translated', 'X', 'x', line],
  ['both others, once read', 'translated', 'X', 'x', reviewed],
  ['another translation', 'translated', 'A b', 'x', line],
  ['another translation, once read', 'translated', 'A b', 'x', reviewed],
])('%s: %s', (_title, state, source, target, known) => {
  expect(stateOf(source, target, known)).toBe(state);
});
