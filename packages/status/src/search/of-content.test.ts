import { expect, test } from 'vitest';
import {
  classNamesOf,
  landmarksOf,
  ownerNames,
  sentencesOf,
  type TextSource,
} from './of-content.ts';

const locale = (tag: string, reach: string) => ({ tag, reach });
const ENTRY = { title: 'Gone', summary: 'It left.', synonyms: [], situations: ['it moved'] };
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
  'en compare': { between: { '404-410': { title: 'Missing or gone' } } },
};
const source = {
  facts: {},
  owners: { iana: { id: 'iana', name: 'IANA' }, nginx: { id: 'nginx', name: 'NGINX!' } },
  locales: [locale('en', 'site'), locale('tr', 'apps')],
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
