import { edit, EN, FACTS, FR, NGINX_FACTS, TR, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const languages = [EN, FR, TR];
/** The words still explain nginx/499. */
const words = languages.flatMap((path) => [
  `${path}:22:1 facts-in-words`,
  `${path}:23:3 facts-in-words`,
]);
const linked = (target: string): Overrides =>
  Object.assign({}, ...languages.map((path) => edit(path, '](nginx/499)', `](${target})`)));
const linkedPaths = languages.map((path) => `${path}:4:14 unknown-related`);

testRule([
  [
    'an id that does not exist',
    edit(FACTS, 'nginx/499', 'nginx/498'),
    [`${FACTS}:15:5 unknown-related`, ...words],
  ],
  [
    'itself',
    edit(NGINX_FACTS, '- "404"', '- "404"\n  - nginx/499'),
    [
      `${NGINX_FACTS}:11:5 unknown-related`,
      ...['en', 'fr', 'tr'].map((tag) => `locales/${tag}/nginx/499.yaml:20:1 facts-in-words`),
    ],
  ],
  [
    'a link to nothing',
    edit(EN, '](nginx/499)', '](nginx/498)'),
    [`${EN}:4:14 unknown-related`, `${FR}:4:14 links-kept`, `${TR}:4:14 links-kept`],
  ],
  ['a link to http', linked('http://a.example/'), linkedPaths],
  ['a link that runs a script', linked('javascript:alert'), linkedPaths],
  ['a link to https', linked('https://a.example/'), []],
]);
