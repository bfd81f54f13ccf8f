import { edit, FACTS, NGINX_FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'a book',
    edit(NGINX_FACTS, '    url: https://nginx.org/en/docs/\n', ''),
    [`${NGINX_FACTS}:5:15 source-address`],
  ],
  [
    'a document that defined it first',
    edit(FACTS, 'cacheable:', 'first-defined-in:\n  document: A letter\ncacheable:'),
    [`${FACTS}:9:13 source-address`],
  ],
  [
    'a document with a former name',
    edit(
      FACTS,
      'cacheable:',
      'former-phrases:\n  - phrase: Lost\n    document: A letter\ncacheable:',
    ),
    [`${FACTS}:10:15 source-address`],
  ],
  [
    'an Internet-Draft',
    edit(
      NGINX_FACTS,
      'nginx source\n    url: https://nginx.org/en/docs/',
      'draft-ietf-httpbis-resumable-upload-05',
    ),
    [],
  ],
]);
