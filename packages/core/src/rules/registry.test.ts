import { edit, FACTS, REGISTRY, textOf } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  [
    'a row without content',
    edit(REGISTRY, '404,', '403,Forbidden,"[RFC9110, Section 15.5.4]"\n404,'),
    [`${REGISTRY}:3:1 registry`],
  ],
  [
    'content without a row',
    edit(REGISTRY, '404,Not Found,"[RFC9110, Section 15.5.5]"', '404,Unassigned,'),
    [`${FACTS}:2:7 registry`],
  ],
  [
    'another phrase',
    edit(FACTS, 'phrase: Not Found', 'phrase: Not found'),
    [`${FACTS}:3:9 registry`],
  ],
  ['another section', edit(FACTS, '"15.5.5"', '"15.5.4"'), [`${FACTS}:6:3 registry`]],
  ['another document', edit(FACTS, 'RFC 9110', 'RFC 7231'), [`${FACTS}:6:3 registry`]],
  [
    'another state',
    edit(FACTS, 'state: registered', 'state: obsoleted'),
    [`${FACTS}:4:8 registry`],
  ],
  [
    'an end that the registry does not know',
    edit(FACTS, 'state: registered', 'state: temporary\nexpires: "2026-11-13"'),
    [`${FACTS}:4:8 registry`, `${FACTS}:5:10 registry`],
  ],
  [
    'a merge conflict in the copy',
    edit(REGISTRY, '404,', '=======\n404,'),
    [`${REGISTRY}:3:1 merge-conflict`],
  ],
  [
    'a copy with CR LF, as the registry exports it',
    { [REGISTRY]: textOf(REGISTRY).replaceAll('\n', '\r\n') },
    [],
  ],
  ['no copy', { [REGISTRY]: null }, []],
]);
