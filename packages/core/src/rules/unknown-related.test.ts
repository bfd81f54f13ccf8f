import { edit, EN, FACTS, FR, NGINX_FACTS, TR, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const languages = [EN, FR, TR];
const linked = (target: string): Overrides =>
  Object.assign({}, ...languages.map((path) => edit(path, '](nginx/499)', `](${target})`)));
const linkedPaths = ['en description', 'fr description', 'tr description'];

testRule('unknown-related', [
  [
    'an id that does not exist',
    edit(FACTS, 'nginx/499', 'nginx/498'),
    ['content/iana/404.yaml related.0'],
  ],
  [
    'itself',
    edit(NGINX_FACTS, '- "404"', '- "404"\n  - nginx/499'),
    ['content/nginx/499.yaml related.1'],
  ],
  ['a link to nothing', edit(EN, '](nginx/499)', '](nginx/498)'), ['en description']],
  ['a link to http', linked('http://a.example/'), linkedPaths],
  ['a link that runs a script', linked('javascript:alert'), linkedPaths],
  ['a link to https', linked('https://a.example/'), []],
  ['a link to what only looks like https', linked('xhttps://a.example/'), linkedPaths],
  [
    'a code without words',
    Object.fromEntries(['en', 'fr', 'tr'].map((tag) => [`locales/${tag}/nginx/499.yaml`, null])),
    [],
  ],
  ['a code without facts', { [NGINX_FACTS]: null }, []],
]);
