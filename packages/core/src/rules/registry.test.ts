import { edit, FACTS, REGISTRY, textOf } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule('registry', [
  [
    'a row without content',
    edit(REGISTRY, '404,', '403,Forbidden,"[RFC9110, Section 15.5.4]"\n404,'),
    ['content/iana/registry.csv “403,Forbidden,"[RFC9110, Section 15.5.4]"”'],
  ],
  [
    'content without a row',
    edit(REGISTRY, '404,Not Found,"[RFC9110, Section 15.5.5]"', '404,Unassigned,'),
    ['content/iana/404.yaml code'],
  ],
  [
    'another phrase',
    edit(FACTS, 'phrase: Not Found', 'phrase: Not found'),
    ['content/iana/404.yaml phrase'],
  ],
  ['another section', edit(FACTS, '"15.5.5"', '"15.5.4"'), ['content/iana/404.yaml defined-in']],
  ['another document', edit(FACTS, 'RFC 9110', 'RFC 7231'), ['content/iana/404.yaml defined-in']],
  [
    'another state',
    edit(FACTS, 'state: registered', 'state: obsoleted'),
    ['content/iana/404.yaml state'],
  ],
  [
    'an end that the registry does not know',
    edit(FACTS, 'state: registered', 'state: temporary\nexpires: "2026-11-13"'),
    ['content/iana/404.yaml state', 'content/iana/404.yaml expires'],
  ],
  ['a merge conflict in the copy', edit(REGISTRY, '404,', '=======\n404,'), []],
  [
    'a copy with CR LF, as the registry exports it',
    { [REGISTRY]: textOf(REGISTRY).replaceAll('\n', '\r\n') },
    [],
  ],
  [
    'rows that nobody can read',
    edit(REGISTRY, '404,', '402,Gone (MOVED),[RFC1]\n403,"Forbidden\n404,'),
    [
      'content/iana/registry.csv “402,Gone (MOVED),[RFC1]” registry-row',
      'content/iana/registry.csv “403,"Forbidden” registry-row',
    ],
  ],
  ['no copy', { [REGISTRY]: null }, []],
  [
    'the same number of another owner',
    { 'content/nginx/404.yaml': textOf(FACTS).replace('Not Found', 'Lost') },
    [],
  ],
  ['no state', edit(FACTS, 'state: registered\n', ''), ['content/iana/404.yaml code']],
  [
    'an end that only the registry knows',
    edit(
      REGISTRY,
      '404,Not Found,',
      '404,"Not Found (TEMPORARY - registered 2024-11-13, expires 2026-11-13)",',
    ),
    ['content/iana/404.yaml code', 'content/iana/404.yaml state'],
  ],
]);
