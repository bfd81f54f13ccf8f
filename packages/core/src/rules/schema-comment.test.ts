import { edit, FACTS, textOf, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

testRule([
  ['no comment', { [TR]: textOf(TR).replace(/^.*\n/, '') }, [`${TR}:1:1 schema-comment`]],
  [
    'the schema of another kind',
    edit(FACTS, 'facts.schema', 'entry.schema'),
    [`${FACTS}:1:1 schema-comment`],
  ],
  ['a wrong depth', edit(TR, '../../../', '../../'), [`${TR}:1:1 schema-comment`]],
  ['not on the first line', { [TR]: `\n${textOf(TR)}` }, [`${TR}:1:1 schema-comment`]],
]);
