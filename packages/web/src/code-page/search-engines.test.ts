import { expect, test } from 'vitest';
import { facts } from '../content.ts';
import { treatmentOf } from './search-engines.ts';

test.each([
  ['103', undefined],
  ['200', 'considered'],
  ['204', 'empty'],
  ['301', 'permanent'],
  ['302', 'temporary'],
  ['307', 'temporary'],
  ['304', 'unchanged'],
  ['404', 'absent'],
  ['401', 'absent'],
  ['429', 'slower'],
  ['503', 'slower'],
  ['cloudflare/520', undefined],
  ['418', undefined],
])('%s: %s', (id, treatment) => {
  expect(treatmentOf(facts(id))).toBe(treatment);
});
