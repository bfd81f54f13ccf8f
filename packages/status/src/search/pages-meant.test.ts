import { expect, test } from 'vitest';
import { pagesMeant } from './pages-meant.ts';

const PAGES = [
  { path: 'table/', title: 'Tüm kodların tablosu' },
  { path: 'developers/mock/', title: 'Mock server' },
  { path: 'constants/python/', title: 'Python' },
  { path: 'constants/', title: 'Constants' },
];

test.each([
  ['table', ['table/']],
  ['tüm kodlar', ['table/']],
  ['mock', ['developers/mock/']],
  ['mock server', ['developers/mock/']],
  ['Mock Serv', ['developers/mock/']],
  ['python', ['constants/python/']],
  ['python constants', ['constants/python/']],
  ['server', ['developers/mock/']],
  ['server error', []],
  ['tü', []],
  ['', []],
])('%j → %j', (question, paths) => {
  expect(pagesMeant(question, PAGES).map(({ path }) => path)).toEqual(paths);
});
