import { expect, test } from 'vitest';
import { edit, EN, EN_UI, FACTS, FR, FR_UI, TR, TR_UI } from '../../test/project.ts';
import { diagnosticsOf, testRule } from '../../test/test-rule.ts';

const tr = edit(TR, '`404` gönderin', '404 gönderin');
const fr = edit(FR, '`404`', '404');

testRule('fails-in-many', [
  ['the same fault in all translations', { ...tr, ...fr }, ['en server.1']],
  ['in one of two', tr, []],
  ['two faults in two messages', { ...tr, ...edit(FR, 'Introuvable', 'Not Found') }, []],
  [
    'a fault the source has too',
    {
      ...edit(EN_UI, 'Every status code', '<b>Every</b> status code'),
      ...edit(FR_UI, 'Chaque code', '<b>Chaque</b> code'),
      ...edit(TR_UI, 'Her durum', '<b>Her</b> durum'),
    },
    [],
  ],
  [
    'a message too many in both',
    { 'tr ui/site extra': 'Fazla', 'fr ui/site extra': 'De trop' },
    [],
  ],
  [
    'a message that both lack',
    {
      'en ui/site extra': 'More',
      'tr ui/site tagline': 'Her durum kodu, yalın sözlerle',
      'fr ui/site tagline': 'Chaque code d’état en termes simples',
    },
    [],
  ],
  [
    'a sentence that both lack',
    {
      ...edit(FACTS, '  - nginx/499', '  - nginx/499\n  - "410"'),
      ...edit(EN, 'related:\n', 'related:\n  "410": It is gone for good.\n'),
    },
    [],
  ],
  [
    'what has no source',
    { [EN_UI]: null, 'tr ui/site tagline': 'Her  kod', 'fr ui/site tagline': 'Un  code' },
    [],
  ],
]);

test('it names the fault and the languages, and blocks nothing', () => {
  const [found] = diagnosticsOf('fails-in-many', { ...tr, ...fr });
  expect(found).toMatchObject({
    severity: 'warning',
    message: '“server.1” has the fault code-kept in fr, tr.',
  });
});
