import { expect, test } from 'vitest';
import { openPart, testsOf } from './parts.ts';

test.each<[title: string, part: string, source: string, near: readonly string[]]>([
  ['beside it', 'rules', 'src/rules/brackets.ts', ['src/rules/brackets.test.ts']],
  ['elsewhere under its name', 'data', 'src/negotiate.ts', ['test/negotiate.test.ts']],
  ['nowhere', 'data', 'src/by-number.ts', []],
])('the test of a source that stands %s', (_title, name, source, near) => {
  const part = openPart(name);
  expect(part.sources).toContain(source);
  expect(testsOf(part, source).find((tests) => tests.length === 1) ?? []).toEqual(near);
});

test.each<[part: string, source: string, among: string, notAmong: string]>([
  // What is built of a source stands for it.
  ['data', 'src/negotiate.ts', 'test/problem.test.ts', 'test/dictionary.test.ts'],
  // Every test of a rule opens all rules, and speaks of one.
  [
    'language',
    'src/language/end-mark.ts',
    'src/rules/closing-mark.test.ts',
    'src/rules/brackets.test.ts',
  ],
  // What is asked of every rule is asked of each.
  ['rules', 'src/rules/brackets.ts', 'src/check/rule.test.ts', 'src/rules/kashida.test.ts'],
  // … and of what it opens itself, or by a helper.
  [
    'state',
    'src/state/pairs.ts',
    'src/state/moved-points.test.ts',
    'src/state/fingerprint.test.ts',
  ],
  [
    'language',
    'src/language/phrase/wording.ts',
    'src/language/phrase/find.test.ts',
    'src/rules/brackets.test.ts',
  ],
])('%s: of those that come upon %s is %s, and not %s', (name, source, among, notAmong) => {
  const others = testsOf(openPart(name), source).at(-1);
  expect(others).toContain(among);
  expect(others).not.toContain(notAmong);
});
