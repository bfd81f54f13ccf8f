import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';

const CLI = 'locales/tr/ui/cli.yaml';
const cli = (text: string) => ({ [CLI]: `${text}\n` });

test.each([
  ['a label that fits', 'entry: { retry: Yeniden deneme }', []],
  ['a label that is too wide', `entry: { retry: ${'a'.repeat(29)} }`, [`${CLI}:1:17`]],
  ['wide characters count twice', `entry: { retry: ${'再'.repeat(15)} }`, [`${CLI}:1:17`]],
  ['marks count nothing', `entry: { retry: ${'e\u0301'.repeat(28)} }`, []],
  ['a placeholder counts nothing', `mark: { unused: "${'a'.repeat(20)} {{something}}" }`, []],
  ['a sentence wraps', `usage: { hint: "${'uzun söz '.repeat(30)}" }`, []],
  ['a word does not wrap', `usage: { hint: ${'a'.repeat(41)} }`, [`${CLI}:1:16`]],
])('%s', (_title, text, expected) => {
  expect(faultsOf('terminal-width', cli(text))).toEqual(expected);
});
