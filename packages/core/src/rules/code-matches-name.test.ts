import { edit, FACTS, NGINX_FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'the code of another file',
    edit(FACTS, 'code: 404', 'code: 405'),
    [`${FACTS}:2:7 code-matches-name`],
  ],
  [
    'digits turned around',
    edit(NGINX_FACTS, 'code: 499', 'code: 949'),
    [`${NGINX_FACTS}:2:7 code-matches-name`],
  ],
  ['the same number in another notation', edit(FACTS, 'code: 404', 'code: 0404'), []],
  [
    'no number at all is the schema’s to report',
    edit(FACTS, 'code: 404', 'code: many'),
    [`${FACTS}:2:7 wrong-type`],
  ],
]);
