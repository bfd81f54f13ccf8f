import { expect, test } from 'vitest';
import { faultsOf } from '../../test/faults-of.ts';
import {
  edit,
  EN,
  EN_LOCALE,
  FR,
  FR_LOCALE,
  TR,
  TR_LOCALE,
  type Case,
} from '../../test/project.ts';

const list = {
  ...edit(
    TR_LOCALE,
    'glossary: []',
    `glossary:
  - { term: gateway, use: [ağ geçidi], avoid: [geçit] }
  - { term: token, use: [belirteç], avoid: [jeton] }
  - { term: log, use: [günlük] }
  - { term: log line, use: [erişim kütüğü] }`,
  ),
  ...edit(
    FR_LOCALE,
    'glossary: []',
    'glossary:\n  - { term: token, use: [jeton], avoid: [token] }',
  ),
  ...edit(
    EN_LOCALE,
    'glossary: []',
    'glossary:\n  - { term: content, use: [content], avoid: [payload] }',
  ),
};
const say = (en: string, tr: string, fr = 'Un jeton.') => ({
  ...list,
  ...edit(EN, 'The address was mistyped.', en),
  ...edit(FR, 'L’adresse a été mal saisie.', fr),
  ...edit(TR, 'Adres yanlış yazılmıştır.', tr),
});
const fault = [`${TR}:9:5`];

test.each<Case>([
  ['a word to avoid, inflected', say('The token is old.', 'Jetonunuz eskidir.'), fault],
  ['the agreed word, inflected', say('The token is old.', 'Belirteciniz eskidir.'), []],
  ['none of the words', say('The token is old.', 'Anahtar eskidir.'), fault],
  ['the word to avoid inside the agreed one', say('The gateway is old.', 'Ağ geçidi eskidir.'), []],
  ['the same, alone', say('The gateway is old.', 'Geçidin adresi eskidir.'), fault],
  ['the word to avoid where the source has no such term', say('The coin.', 'Jeton düştü.'), []],
  ['a verb', say('Please log it.', 'Lütfen yazın.'), []],
  ['a name in capitals', say('The Gateway Company.', 'Gateway şirketi.'), []],
  ['the longer term counts', say('The log line is full.', 'Erişim kütüğü doludur.'), []],
  ['a plural of French', say('The token is old.', 'Belirteç eskidir.', 'Vos jetons.'), []],
  [
    'a plural to avoid',
    say('The token is old.', 'Belirteç eskidir.', 'Vos tokens.'),
    [`${FR}:9:5`],
  ],
  [
    'the source’s own list',
    { ...list, ...edit(EN, 'The page was moved or deleted.', 'The payload was deleted.') },
    [`${EN}:10:5`],
  ],
])('%s', (_title, overrides, expected) => {
  expect(faultsOf('glossary', overrides)).toEqual(expected);
});

test('a term named once in an entry need not come back in every message', () => {
  const twice = {
    ...say('The token is old.', 'Belirteç eskidir.'),
    ...list,
  };
  const more = {
    ...twice,
    [EN]: (twice[EN] ?? '').replace('The page was moved or deleted.', 'The token is lost.'),
    [TR]: (twice[TR] ?? '').replace('Sayfa taşınmış veya silinmiştir.', 'Artık bulunamamaktadır.'),
  };
  expect(faultsOf('glossary', more)).toEqual([]);
});
