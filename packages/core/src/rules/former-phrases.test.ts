import { edit, FACTS, textOf, type Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const former = (phrase: string, more = ''): Overrides =>
  edit(
    FACTS,
    'state:',
    `former-phrases:\n  - phrase: ${phrase}\n    document: RFC 1945\n${more}state:`,
  );
const OTHER = '    meaning: other\n';

/** Another code of the registry; it lacks its words and its row. */
const another = (number: string, phrase: string): Overrides => ({
  [`content/iana/${number}.yaml`]: textOf(FACTS)
    .replaceAll('404', number)
    .replace('Not Found', phrase),
});

testRule('former-phrases', [
  [
    'the current name of another code of the owner',
    {
      ...former('Gone'),
      ...another('410', 'Gone'),
    },
    ['content/iana/404.yaml former-phrases.0.phrase'],
  ],
  [
    'its own current name, whatever the case',
    former('not found'),
    ['content/iana/404.yaml former-phrases.0.phrase'],
  ],
  [
    'the same former name twice',
    edit(
      FACTS,
      'state:',
      'former-phrases:\n  - { phrase: Lost, document: RFC 1945 }\n  - { phrase: Lost, document: RFC 2068 }\nstate:',
    ),
    ['content/iana/404.yaml former-phrases.1.phrase'],
  ],
  [
    'the current name of another code, when the number meant something else',
    { ...former('Gone', OTHER), ...another('410', 'Gone') },
    [],
  ],
  [
    'its own current name with another meaning',
    former('Not Found', OTHER),
    ['content/iana/404.yaml former-phrases.0.phrase'],
  ],
  ['a name of another owner', former('Client Closed Request'), []],
  ['a name of its own', former('Lost'), []],
]);
