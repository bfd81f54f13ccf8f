import { expect, test } from 'vitest';
import { comparisonsMeant } from './comparisons-meant.ts';

const COMPARISONS = ['200-201', '200-204-404', '200-204', '401-403', '413-414-431'];
const NAMES = new Map([
  ['unauthorized', '401'],
  ['forbidden', '403'],
]);

test.each([
  ['401 vs 403', ['401-403']],
  ['403 401', ['401-403']],
  ['difference between 200 and 204', ['200-204', '200-204-404']],
  ["204 ile 200'ün farkı", ['200-204', '200-204-404']],
  ['414/431', ['413-414-431']],
  ['unauthorized vs forbidden', ['401-403']],
  ['Unauthorized vs. teapot', []],
  ['401 4030', []],
  ['x401 403', []],
  ['Unauthorized VERSUS Forbidden', ['401-403']],
  ['unauthorized versus forbidden', ['401-403']],
  ['unauthorized|forbidden', ['401-403']],
  ['unauthorized ↔ forbidden', ['401-403']],
  ['unauthorized / forbidden', ['401-403']],
  ['unauthorizedvsforbidden', []],
  ['unauthorized vs unauthorized', []],
  // A number counts before a name.
  ['403 vs unauthorized', []],
  [`${'x'.repeat(192)} 401 403`, ['401-403']],
  [`${'x'.repeat(193)} 401 403`, []],
  ['401', []],
  ['401 401', []],
  ['500 204', []],
  ['unauthorized', []],
  ['', []],
])('%j → %j', (question, ids) => {
  expect(comparisonsMeant(question, COMPARISONS, (name) => NAMES.get(name.toLowerCase()))).toEqual(
    ids,
  );
});
