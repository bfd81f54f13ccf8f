import { edit, FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** A second example below the first, each with these lines before its request. */
const named = (first: string, second: string) =>
  edit(
    FACTS,
    textOfExample,
    `${first}${textOfExample}\n${second}${textOfExample}`.replaceAll('  - request', '    request'),
  );
const textOfExample = `  - request: |
      GET /soup HTTP/1.1
      Host: kitchen.example
    response: |
      HTTP/1.1 404 Not Found
      Cache-Control: max-age=60`;

testRule('example-names', [
  ['one alone', {}, []],
  [
    'one alone with a name',
    edit(FACTS, '  - request:', '  - name: soup\n    request:'),
    ['content/iana/404.yaml examples.0.name'],
  ],
  ['two names', named('  - name: soup\n', '  - name: bread\n'), []],
  [
    'the same name twice',
    named('  - name: soup\n', '  - name: soup\n'),
    ['content/iana/404.yaml examples.1.name'],
  ],
  [
    'two without names',
    edit(FACTS, textOfExample, `${textOfExample}\n${textOfExample}`),
    ['content/iana/404.yaml examples.0', 'content/iana/404.yaml examples.1'],
  ],
  ['facts that cannot be read so', edit(FACTS, 'phrase: Not Found', 'phrase: [404]'), []],
]);
