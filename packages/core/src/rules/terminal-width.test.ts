import { edit, TR_LOCALE } from '../../test/project.ts';
import { testRule, type Row } from '../../test/test-rule.ts';

const CLI = 'locales/tr/ui/cli.yaml';
const FACTS = 'locales/tr/ui/facts.yaml';
const cli = (text: string) => ({ [CLI]: `${text}\n` });
const facts = (text: string) => ({ [FACTS]: `${text}\n` });
const at = (namespace: string, key: string, text: string) => ({
  [`locales/tr/ui/${namespace}.yaml`]: key
    .split('.')
    .reduceRight((inner, step) => `{ ${step}: ${inner} }`, text),
});

testRule('terminal-width', [
  ['a label that fits', facts('label: { retry: Yeniden deneme }'), []],
  [
    'a label that is too wide',
    facts(`label: { retry: ${'a'.repeat(29)} }`),
    ['tr ui/facts label.retry'],
  ],
  [
    'wide characters count twice',
    facts(`label: { retry: ${'再'.repeat(15)} }`),
    ['tr ui/facts label.retry'],
  ],
  ['marks count nothing', facts(`label: { retry: ${'e\u0301'.repeat(28)} }`), []],
  [
    'a placeholder counts nothing',
    facts(`mark: { unused: "${'a'.repeat(20)} {{something}}" }`),
    [],
  ],
  ['a sentence wraps', cli(`usage: { hint: "${'uzun söz '.repeat(30)}" }`), []],
  [
    'a sentence without blanks wraps',
    cli(`usage: { hint: ${'再試行してください。'.repeat(9)} }`),
    [],
  ],
  ['a word does not wrap', cli(`usage: { hint: ${'a'.repeat(41)} }`), ['tr ui/cli usage.hint']],
  ...(
    [
      ['cli', 'help.usage', 80],
      ['cli', 'help.placeholder.code', 24],
      ['cli', 'help.query.code', 32],
      ['cli', 'help.exit', 40],
      ['facts', 'label.retry', 28],
      ['facts', 'inRequest', 28],
      ['facts', 'mark.unused', 24],
      ['facts', 'retry.no', 48],
      // What only ends or begins so is a word like any other.
      ['cli', 'deep.help.usage', 40],
      ['cli', 'help.usages', 40],
      ['cli', 'deep.help.placeholder.code', 40],
      ['cli', 'deep.help.query.code', 40],
      ['facts', 'deep.label.retry', 40],
      ['facts', 'deep.mark.unused', 40],
      ['facts', 'deep.retry.no', 40],
    ] as const
  ).flatMap(([namespace, key, width]): Row[] => [
    [`${width} for ${key}`, at(namespace, key, 'a'.repeat(width)), []],
    [
      `one more than ${width} for ${key}`,
      at(namespace, key, 'a'.repeat(width + 1)),
      [`tr ui/${namespace} ${key}`],
    ],
  ]),
  ['another namespace', { 'tr ui/site tagline': 'a'.repeat(60) }, []],
  [
    'where the language promises less',
    {
      ...cli(`usage: { hint: ${'a'.repeat(42)} }`),
      ...edit(TR_LOCALE, 'glossary:', 'tier: none\nglossary:'),
    },
    ['tr ui/cli usage.hint'],
  ],
]);
