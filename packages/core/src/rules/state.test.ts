import { edit, FACTS, NGINX_FACTS, REGISTRY, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** The facts and the registry agree that the code is temporary. */
const temporary = (day: string): Overrides => ({
  ...edit(FACTS, 'state: registered', `state: temporary${day && `\nexpires: "${day}"`}`),
  ...(day &&
    edit(REGISTRY, 'Not Found', `"Not Found (TEMPORARY - registered 2024-01-01, expires ${day})"`)),
});

testRule('state', [
  [
    'a code of the registry without a state',
    edit(FACTS, 'state: registered\n', ''),
    ['content/iana/404.yaml code'],
  ],
  [
    'a state elsewhere',
    edit(NGINX_FACTS, 'defined-in:', 'state: registered\ndefined-in:'),
    ['content/nginx/499.yaml state'],
  ],
  ['temporary without an end', temporary(''), ['content/iana/404.yaml state']],
  [
    'an end without being temporary',
    edit(FACTS, 'state: registered', 'state: registered\nexpires: "2026-11-13"'),
    ['content/iana/404.yaml expires'],
  ],
  ['over since yesterday', temporary('2026-06-14'), ['content/iana/404.yaml expires']],
  ['on its last day', temporary('2026-06-15'), []],
  ['a day ahead', temporary('2026-06-16'), []],
]);
