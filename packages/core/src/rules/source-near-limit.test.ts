import { edit, EN, EN_UI, TR } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const summary = 'The server found nothing at this address.';

testRule('source-near-limit', [
  ['152 of 160 characters', edit(EN, summary, `${'a'.repeat(151)}.`), []],
  ['153 of 160 characters', edit(EN, summary, `${'a'.repeat(152)}.`), ['en summary']],
  ['152 characters outside the BMP count once each', edit(EN, summary, '𝒶'.repeat(152)), []],
  ['a list item of 250', edit(EN, 'The address was mistyped.', 'a'.repeat(250)), ['en']],
  [
    'a header of 235',
    edit(EN, 'Says how long the answer may be kept.', 'a'.repeat(235)),
    ['en headers.Cache-Control'],
  ],
  [
    'an interface message of 580',
    edit(EN_UI, 'Every status code in plain words', 'a'.repeat(580)),
    ['en ui/site tagline'],
  ],
  [
    'a title, which the registry gives',
    edit(EN, 'title: Not Found', `title: ${'a'.repeat(60)}`),
    [],
  ],
  ['a translation may fill its field', edit(TR, 'Adres yanlış yazılmıştır.', 'a'.repeat(260)), []],
]);
