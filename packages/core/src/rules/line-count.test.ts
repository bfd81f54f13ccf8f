import { edit, TR, TR_UI } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const paragraphs = (count: number) =>
  edit(TR, 'description: |\n', `description: |\n${'  Bir paragraf daha.\n\n'.repeat(count)}`);

testRule('line-count', [
  ['a summary of two lines', edit(TR, 'summary: ', 'summary: "Bir\\n  iki. " #'), ['tr summary']],
  [
    'a label of two lines',
    edit(TR_UI, 'Her durum kodu, yalın sözlerle', '"Her\\nkod"'),
    ['tr ui/site tagline'],
  ],
  [
    'a folded text',
    edit(TR, 'Adres yanlış yazılmıştır.', '>-\n    Adres yanlış\n    yazılmıştır.'),
    [],
  ],
  [
    'a label whose source has as many',
    { 'en ui/site tagline': 'Every\ncode', 'tr ui/site tagline': 'Her\nkod' },
    ['en ui/site tagline'],
  ],
  ['eight paragraphs', paragraphs(6), []],
  ['nine paragraphs', paragraphs(7), ['tr description']],
  ['one line with its end', { 'en ui/site tagline': 'Every code\n' }, []],
  [
    'a translation of one line with its end',
    { 'en ui/site tagline': 'Every code', 'tr ui/site tagline': 'Her kod\n' },
    [],
  ],
]);
