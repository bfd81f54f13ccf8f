import { edit, FACTS, textOf, TR } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

testRule('schema-comment', [
  [
    'no comment',
    { [TR]: textOf(TR).replace(/^.*\n/, '') },
    ['locales/tr/iana/404.yaml “title: Bulunamadı”'],
  ],
  [
    'the schema of another kind',
    edit(FACTS, 'facts.schema', 'entry.schema'),
    [
      'content/iana/404.yaml “# yaml-language-server: $schema=../../packages/core/schemas/entry.schema.json”',
    ],
  ],
  [
    'a wrong depth',
    edit(TR, '../../../', '../../'),
    [
      'locales/tr/iana/404.yaml “# yaml-language-server: $schema=../../packages/core/schemas/entry.schema.json”',
    ],
  ],
  ['not on the first line', { [TR]: `\n${textOf(TR)}` }, ['locales/tr/iana/404.yaml']],
  ['behind a byte order mark', { [TR]: `\uFEFF${textOf(TR)}` }, []],
  ...[
    'content/nginx/owner.yaml',
    'content/choose/start.yaml',
    'content/comparisons/404-410.yaml',
    'content/ecosystems/rack.yaml',
    'content/senders/curl.yaml',
    'locales/tr/locale.yaml',
    'locales/tr/ui/site.yaml',
  ].map((path): Row => [path, { [path]: 'x: y\nz: 1\n' }, [`${path} “x: y”`]]),
]);
