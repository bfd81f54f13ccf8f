import { edit, FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const VERSIONS = 'chrome: "103", firefox: "120", safari: none, checked: "2026-08-07"';
const rows = (...lines: readonly string[]) =>
  edit(
    FACTS,
    'examples:',
    `support:\n${lines.map((line) => `  - { ${line} }\n`).join('')}examples:`,
  );

testRule('support', [
  ['the code itself', rows(`key: http.status.404, ${VERSIONS}`), []],
  [
    'a feature beside it',
    rows(
      `key: http.status.404, ${VERSIONS}`,
      `key: http.status.404.preload, feature: rel=preload, ${VERSIONS}`,
    ),
    [],
  ],
  ['a field of the code', rows(`key: http.headers.Cache-Control, ${VERSIONS}`), []],
  [
    'a field of another code',
    rows(`key: http.headers.Retry-After, ${VERSIONS}`),
    ['content/iana/404.yaml support.0.key'],
  ],
  [
    'another code',
    rows(`key: http.status.403, ${VERSIONS}`),
    ['content/iana/404.yaml support.0.key'],
  ],
  [
    'one feature twice',
    rows(`key: http.status.404, ${VERSIONS}`, `key: http.status.404.preload, ${VERSIONS}`),
    ['content/iana/404.yaml support.1.key'],
  ],
  [
    'nothing that any browser does',
    rows('key: http.status.404, chrome: none, firefox: none, safari: none, checked: "2026-08-07"'),
    ['content/iana/404.yaml support.0.key'],
  ],
]);
