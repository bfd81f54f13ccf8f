import { edit, FACTS, NGINX_FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('code-matches-name', [
  [
    'the code of another file',
    edit(FACTS, 'code: 404', 'code: 405'),
    ['content/iana/404.yaml code'],
  ],
  [
    'digits turned around',
    edit(NGINX_FACTS, 'code: 499', 'code: 949'),
    ['content/nginx/499.yaml code'],
  ],
  ['the same number in another notation', edit(FACTS, 'code: 404', 'code: 0404'), []],
  ['no number at all is the schema’s to report', edit(FACTS, 'code: 404', 'code: many'), []],
]);
