import { expect, test } from 'vitest';
import {
  classNamesOf,
  fullTextOf,
  landmarksOf,
  ownerNames,
  sentencesOf,
  textDocumentsOf,
  type TextSource,
} from './of-content.ts';

const locale = (tag: string, reach: string, more = {}) => ({ tag, reach, ...more });
const FACTS = { owner: 'iana', class: null, phrase: 'x', formerPhrases: [], headers: [] };
const ENTRY = { title: 'Gone', summary: 'It left.', synonyms: [], situations: ['it moved'] };
const REST = {
  causes: [],
  client: [],
  server: [],
  description: '',
  visitor: { title: '', message: '' },
};
const CATALOG = {
  '410': { ...ENTRY, ...REST },
  '404': { ...ENTRY, ...REST, situations: undefined },
};
const words: Readonly<Record<string, object>> = {
  'en classes': { 'client-error': { name: 'Client error', list: 'Client errors' }, odd: 'text' },
  'tr classes': { 'client-error': { name: 'İstemci hatası' } },
  'en choose': {
    questions: {
      state: {
        question: 'What happened?',
        answers: { left: 'It *left*', stays: 'It stays', next: 'Something else' },
      },
    },
  },
  'tr choose': { questions: { state: { answers: { left: 'Gitti' } } } },
  'en compare': { between: { '404-410': { title: 'Missing or gone' } } },
};
const source = {
  facts: {},
  owners: { iana: { id: 'iana', name: 'IANA' }, nginx: { id: 'nginx', name: 'NGINX!' } },
  locales: [
    locale('en', 'site', { fillers: ['moved'] }),
    locale('tr', 'apps', { synonymRings: [['moved', 'wandered']] }),
  ],
  choose: {
    questions: {
      state: {
        id: 'state',
        answers: [
          { id: 'left', codes: ['410', '404'] },
          { id: 'stays', codes: ['404'] },
          { id: 'next', question: 'other' },
          { id: 'unsaid', codes: ['410'] },
        ],
      },
      unasked: { id: 'unasked', answers: [] },
    },
  },
  comparisons: { '404-410': { id: '404-410' }, '1-2': { id: '1-2' } },
  catalog: () => ({ '410': ENTRY, '404': { ...ENTRY, situations: undefined } }),
  words: (tag: string, namespace: string) => words[`${tag} ${namespace}`] ?? {},
} as unknown as TextSource & { readonly comparisons: Readonly<Record<string, { id: string }>> };

test('what may be quoted: what happened to people, then answers, then the summary', () => {
  expect(sentencesOf(source, 'en')).toEqual({
    '404': [['It left', 'state'], ['It stays', 'state'], 'It left.'],
    '410': ['it moved', ['It left', 'state'], 'It left.'],
  });
});

test('what a full text is made of: words, answers and what people type', () => {
  const facts = {
    404: { ...FACTS, id: '404', code: 404 },
    410: { ...FACTS, id: '410', code: 410 },
    411: { ...FACTS, id: '411', code: 411 },
  };
  const whole = { ...source, facts, catalog: () => CATALOG } as unknown as TextSource;
  const situations = (tag: string): unknown =>
    textDocumentsOf(whole, tag).map((document) => [document.id, document.situations]);
  expect(situations('en')).toEqual([
    ['404', 'It left · It stays'],
    ['410', 'it moved · It left'],
  ]);
  expect(situations('tr')).toEqual([
    ['404', ''],
    ['410', 'it moved'],
  ]);
  const ids = (tag: string, question: string): readonly string[] =>
    fullTextOf(whole, tag)
      .search(question)
      .map(({ id }) => id);
  expect(ids('en', 'stays')).toEqual(['404']);
  expect(ids('tr', 'stays')).toEqual([]);
  // Fillers and rings are those of the language.
  expect(ids('en', 'moved')).toEqual([]);
  expect(ids('tr', 'moved')).toEqual(['410']);
  expect(ids('en', 'wandered')).toEqual([]);
  expect(ids('tr', 'wandered')).toEqual(['410']);
  expect(ids('xx', 'moved')).toEqual(['410']);
});

test('a language for apps has no answers', () => {
  expect(sentencesOf(source, 'tr')['404']).toEqual(['It left.']);
});

test('every owner but the registry may be named, however it is spelt', () => {
  expect(ownerNames(source.owners)).toEqual([{ id: 'nginx', name: 'nginx' }]);
});

test('classes have their names and those of their lists, in every language', () => {
  expect(classNamesOf(source)['4']).toEqual(['clienterror', 'clienterrors', 'istemcihatasi']);
});

test('comparisons and questions have their titles, or else their ids', () => {
  expect(landmarksOf(source, 'en')).toEqual({
    comparisons: { '404-410': 'Missing or gone', '1-2': '1-2' },
    questions: { state: 'What happened?', unasked: 'unasked' },
  });
});
