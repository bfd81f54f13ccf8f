import { expect, test } from 'vitest';
import {
  diagnose,
  edit,
  faults,
  textOf,
  TR,
  TR_LOCALE,
  TR_UI,
  type Case,
} from '../../test/project.ts';

const excuse = (...lines: readonly (readonly [rule: string, message: string])[]) =>
  edit(
    TR_LOCALE,
    'glossary: []',
    `glossary: []\nignore:\n${lines.map(([rule, message]) => `  - { rule: ${rule}, message: ${message}, reason: for the test }`).join('\n')}`,
  );
const everywhere = (rule: string) =>
  edit(
    TR_LOCALE,
    'glossary: []',
    `glossary: []\nignore:\n  - { rule: ${rule}, reason: for the test }`,
  );
const repeated = edit(TR, 'Adres yanlış yazılmıştır.', 'Adres  yanlış yazılmıştır.');
const place = `${TR}:9:10 double-spaces`;
const first = `${TR_LOCALE}:11:5 unneeded-exception`;
const second = `${TR_LOCALE}:12:5 unneeded-exception`;

test.each<Case>([
  ['no exception', repeated, [place]],
  ['an exception', { ...repeated, ...excuse(['double-spaces', '404.causes.0']) }, []],
  [
    'one for another message',
    { ...repeated, ...excuse(['double-spaces', '404.causes.1']) },
    [place, first],
  ],
  [
    'one for another rule',
    { ...repeated, ...excuse(['code-kept', '404.causes.0']) },
    [place, first],
  ],
  ['one for the whole language', { ...repeated, ...everywhere('double-spaces') }, []],
  ['one for the whole language that is not needed', everywhere('double-spaces'), [first]],
  [
    'one for the whole language beside a file that cannot be read now',
    { [TR]: '[', ...everywhere('double-spaces') },
    [`${TR}:1:1 yaml`],
  ],
  [
    'one for a fault that another one holds back',
    {
      [TR]: `${textOf(TR).replace('Adres yanlış', 'Adres `PUT`')}titel: a\n`,
      ...excuse(['code-kept', '404.causes.0']),
    },
    [`${TR}:27:1 unknown-property`],
  ],
  ['one that is no longer needed', excuse(['double-spaces', '404.causes.0']), [first]],
  ['one of no rule', excuse(['double-space', '404.causes.0']), [first]],
  ['one of the schema', excuse(['too-long', '404.causes.0']), [first]],
  [
    'the same twice',
    {
      ...repeated,
      ...excuse(['double-spaces', '404.causes.0'], ['double-spaces', '404.causes.0']),
    },
    [second],
  ],
  [
    'one for a file that cannot be read now',
    { [TR]: '[', ...excuse(['double-spaces', '404.causes.0']) },
    [`${TR}:1:1 yaml`],
  ],
  [
    'one in the interface',
    {
      ...edit(TR_UI, 'Her durum kodu', 'Her  durum kodu'),
      ...excuse(['double-spaces', 'ui/site.tagline']),
    },
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faults(overrides)).toEqual(expected);
});

test('a slip in the rule’s name is corrected', () => {
  expect(diagnose(excuse(['double-space', '404.causes.0']))).toMatchObject([
    {
      message: 'There is no rule “double-space” whose faults could be ignored.',
      hint: 'Did you mean “double-spaces”?',
    },
  ]);
});

test('an exception without a reason is none', () => {
  const overrides = edit(
    TR_LOCALE,
    'glossary: []',
    'glossary: []\nignore: [{ rule: a, message: 404.title }]',
  );
  expect(diagnose(overrides).map(({ code }) => code)).toContain('missing-property');
});
