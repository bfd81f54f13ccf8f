import { testRule } from '../../test/test-rule.ts';

const CLI = 'locales/tr/ui/cli.yaml';
const FACTS = 'locales/tr/ui/facts.yaml';
const cli = (text: string) => ({ [CLI]: `${text}\n` });
const facts = (text: string) => ({ [FACTS]: `${text}\n` });

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
]);
