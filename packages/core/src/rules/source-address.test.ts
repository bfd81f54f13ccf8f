import { comparison, question } from '../../test/choices.ts';
import { edit, FACTS, NGINX_FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('source-address', [
  [
    'a book',
    edit(NGINX_FACTS, '    url: https://nginx.org/en/docs/\n', ''),
    ['content/nginx/499.yaml defined-in.0.document'],
  ],
  [
    'a document that defined it first',
    edit(FACTS, 'cacheable:', 'first-defined-in:\n  document: A letter\ncacheable:'),
    ['content/iana/404.yaml first-defined-in.document'],
  ],
  [
    'a document with a former name',
    edit(
      FACTS,
      'cacheable:',
      'former-phrases:\n  - phrase: Lost\n    document: A letter\ncacheable:',
    ),
    ['content/iana/404.yaml former-phrases.0.document'],
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
  [
    'a comparison',
    {
      'content/comparisons/404-499.yaml': (
        comparison('404-499')['content/comparisons/404-499.yaml'] ?? ''
      ).replace('RFC 9110', 'A letter'),
    },
    ['content/comparisons/404-499.yaml defined-in.0.document'],
  ],
  [
    'an answer',
    {
      'content/choose/start.yaml': (
        question('start', ['a', ['404']], ['b', ['404']])['content/choose/start.yaml'] ?? ''
      ).replace('RFC 9110', 'A letter'),
    },
    ['content/choose/start.yaml answers.0.defined-in.0.document'],
  ],
]);
