import { edit, FACTS, NGINX_FACTS, REGISTRY, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** The facts and the registry agree that the code is temporary. */
const temporary = (day: string): Overrides => ({
  ...edit(FACTS, 'state: registered', `state: temporary${day && `\nexpires: "${day}"`}`),
  ...(day &&
    edit(REGISTRY, 'Not Found', `"Not Found (TEMPORARY - registered 2024-01-01, expires ${day})"`)),
});

testRule([
  [
    'a code of the registry without a state',
    edit(FACTS, 'state: registered\n', ''),
    [`${FACTS}:2:7 registry`, `${FACTS}:2:7 state`],
  ],
  [
    'a state elsewhere',
    edit(NGINX_FACTS, 'defined-in:', 'state: registered\ndefined-in:'),
    [`${NGINX_FACTS}:4:8 state`],
  ],
  ['temporary without an end', temporary(''), [`${FACTS}:4:8 registry`, `${FACTS}:4:8 state`]],
  [
    'an end without being temporary',
    edit(FACTS, 'state: registered', 'state: registered\nexpires: "2026-11-13"'),
    [`${FACTS}:5:10 registry`, `${FACTS}:5:10 state`],
  ],
  ['over since yesterday', temporary('2026-06-14'), [`${FACTS}:5:10 state`]],
  ['on its last day', temporary('2026-06-15'), []],
  ['a day ahead', temporary('2026-06-16'), []],
]);
