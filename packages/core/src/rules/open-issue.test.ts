import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { diagnose, edit, FACTS, TR, type Case } from '../../test/project.ts';

const issue = '# issue: https://shop.example/7 says otherwise';

test.each<Case>([
  ['above a message', edit(TR, 'title:', `${issue}\ntitle:`), [`${TR}:2:1`]],
  ['above a fact', edit(FACTS, 'content:', `${issue}\ncontent:`), [`${FACTS}:9:1`]],
  ['a comment about an issue', edit(TR, 'title:', '# an issue: none\ntitle:'), []],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('open-issue', overrides)).toEqual(expected);
});

test('it says what was reported, and blocks nothing', () => {
  expect(diagnose(edit(TR, 'title:', `${issue}\ntitle:`))).toMatchObject([
    {
      severity: 'warning',
      message: 'An issue is open on “title”: https://shop.example/7 says otherwise',
    },
  ]);
});
