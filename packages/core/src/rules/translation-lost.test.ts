import { edit, EN, EN_UI, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const tagline = 'Her durum kodu, yalın sözlerle';
const english = edit(TR_UI, tagline, 'Every status code in plain words');
const gone = edit(TR_UI, `tagline: ${tagline}\n`, '');

testRule('translation-lost', [
  ['a message removed', gone, [TR_UI], {}],
  ['a message back to the source’s text', english, ['tr ui/site tagline'], {}],
  ['a file removed', { [TR_UI]: null }, [TR_UI, TR_UI, TR_UI, TR_UI], {}],
  ['never translated', gone, [], gone],
  ['never different', english, [], english],
  ['translated anew', edit(TR_UI, tagline, 'Durum kodları, yalın'), [], {}],
  [
    'gone with its source',
    { ...gone, ...edit(EN_UI, 'tagline: Every status code in plain words\n', '') },
    [],
    {},
  ],
  ['a file that cannot be read', { [TR]: '[' }, [], {}],
  ['a source that cannot be read', { [EN]: '[' }, [], {}],
]);
