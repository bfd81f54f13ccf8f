import { edit, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const gone = edit(TR_UI, 'tagline: Her durum kodu, yalın sözlerle\n', '');

testRule('long-untranslated', [
  ['missing then and now', gone, [TR_UI], gone],
  ['missing now only', gone, [], {}],
  ['translated since', {}, [], gone],
]);
