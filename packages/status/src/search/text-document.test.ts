import { expect, it } from 'vitest';
import { textDocument } from './text-document.ts';

const document = {
  id: 'a/40',
  code: 40,
  owner: 'a',
  ownerName: 'A and B',
  class: null,
  phrase: 'Not Found',
  title: 'Yok',
  summary: 'It is *not* read.',
  formerPhrases: ['Missing', 'No Match'],
  synonyms: ['lost', 'gone'],
  headers: ['Allow', 'Via'],
};
const texts = {
  situations: ['a `link`', 'an address'],
  causes: ['It *moved*.', 'It left.'],
  client: ['Look.'],
  server: ['Write `404`.', 'Wait.'],
  description: 'See [404](404).',
  visitor: { title: 'Sorry', message: 'It left.' },
};

it('puts together what is written about a code, without its markup', () => {
  expect(textDocument(document, texts, ['**an** answer'])).toEqual({
    id: 'a/40',
    names: 'Yok · Not Found · Missing · No Match · 040',
    situations: 'a link · an address · an answer',
    synonyms: 'lost · gone · A and B',
    headers: 'Allow · Via',
    summary: 'It is *not* read.',
    causes: 'It moved. It left.',
    advice: 'Look. Write 404. Wait.',
    text: 'See 404. Sorry It left.',
  });
});

it('needs no situations', () => {
  const { situations: _, ...rest } = texts;
  expect(textDocument(document, rest, []).situations).toBe('');
});
