import { FACTS, NGINX_FACTS, textOf, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** The same number with other owners, each with its place as a flow map; they lack their words. */
const owners = (places: Readonly<Record<string, string>>): Overrides =>
  Object.fromEntries(
    Object.entries(places).map(([owner, precedence]) => [
      `content/${owner}/499.yaml`,
      textOf(NGINX_FACTS) + (precedence === '' ? '' : `precedence: ${precedence}\n`),
    ]),
  );
const FIRST = '{ place: 1, reason: best-known }';

testRule('owner-order', [
  ['an owner alone', {}, []],
  ['places and a reason', owners({ esri: '{ place: 2 }', nginx: FIRST }), []],
  [
    'none of several with a place',
    owners({ esri: '', nginx: '' }),
    ['content/esri/499.yaml code', 'content/nginx/499.yaml code'],
  ],
  [
    'one without a place',
    owners({ esri: '', google: '{ place: 3 }', nginx: FIRST }),
    ['content/esri/499.yaml code'],
  ],
  [
    'one place for two',
    owners({ esri: FIRST, nginx: FIRST }),
    ['content/nginx/499.yaml precedence.place'],
  ],
  [
    'a place beyond them',
    owners({ esri: '{ place: 3 }', nginx: FIRST }),
    ['content/esri/499.yaml precedence.place'],
  ],
  [
    'a first one without a reason',
    owners({ esri: '{ place: 2 }', nginx: '{ place: 1 }' }),
    ['content/nginx/499.yaml precedence.place'],
  ],
  [
    'a reason for the second',
    owners({ esri: '{ place: 2, reason: earliest }', nginx: FIRST }),
    ['content/esri/499.yaml precedence.reason'],
  ],
  ['a place of an owner alone', owners({ nginx: FIRST }), ['content/nginx/499.yaml precedence']],
  [
    'an owner beside the registry',
    {
      'content/nginx/404.yaml': textOf(NGINX_FACTS).replaceAll('499', '404'),
      [FACTS]: `${textOf(FACTS)}precedence: ${FIRST}\n`,
    },
    ['content/iana/404.yaml precedence'],
  ],
]);
