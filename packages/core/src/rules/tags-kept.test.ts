import { edit, EN_UI, FR_UI, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const say = (en: string, tr: string) => ({
  ...edit(EN_UI, 'Every status code in plain words', JSON.stringify(en)),
  ...edit(FR_UI, 'Chaque code d’état en termes simples', JSON.stringify(en)),
  ...edit(TR_UI, 'Her durum kodu, yalın sözlerle', JSON.stringify(tr)),
});

testRule('tags-kept', [
  ['words between them translated', say('list <code or name>', 'list <kod ya da ad>'), []],
  ['brackets lost', say('list <name>', 'list ad'), ['tr ui/site tagline']],
  ['brackets added', say('list name', 'list <ad>'), ['tr ui/site tagline']],
  ['one not closed', say('list name', 'list <ad'), ['tr ui/site tagline']],
  ['one not opened', say('list name', 'list ad>'), ['tr ui/site tagline']],
  ['an arrow and a comparison', say('a -> b, 3 < 5', 'a -> b, 3 < 5'), []],
  ['in inline code', say('see `<b>`', 'bkz. `<b>`'), []],
  [
    'one not closed behind one that is',
    say('list <b> name', 'list <b> <ad'),
    ['tr ui/site tagline'],
  ],
  ['in an entry', { tr: 'Adres <b yok.' }, []],
]);
