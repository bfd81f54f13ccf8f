import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import { inLanguage } from '../../test/in-language.ts';
import { edit, TR, TR_UI, type Case } from '../../test/project.ts';

test.each<Case>([
  [
    'a suffix without its apostrophe',
    edit(TR, '`404` gönderin', '`404`ü gönderin'),
    [`${TR}:16:5`],
  ],
  ['a suffix with it', edit(TR, '`404` gönderin', '`404`’ü gönderin'), []],
  ['a letter before', edit(TR, '`404` gönderin', 'bir`404` gönderin'), [`${TR}:16:5`]],
  ['a placeholder', edit(TR_UI, '_one: "{{count}} ', '_one: "{{count}}inci '), [`${TR_UI}:4:16`]],
  ['a link', edit(TR, '[nginx/499](nginx/499)', '[nginx/499](nginx/499)de'), [`${TR}:4:14`]],
  [
    'a language without blanks',
    inLanguage('tr', 'ja', { 'ui/site.yaml': [['`Allow` alanına bakın', '"`Allow`を参照"']] }),
    [],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('glued-marks', overrides)).toEqual(expected);
});
