import { expect, test } from 'vitest';
import { pagesMeant } from './pages-meant.ts';

const PAGES = [
  { path: 'table/', title: 'Tüm kodların tablosu' },
  { path: 'developers/mock/', title: 'Mock server' },
  { path: 'constants/python/', title: 'Python' },
  { path: 'constants/', title: 'Constants' },
  { path: 'a/', title: 'Same a' },
  { path: 'b/', title: 'Same thing b' },
  { path: 'c/', title: 'Same' },
  { path: 'd/', title: 'Same c d' },
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
  // The nearest first, and no more than three.
  ['same', ['c/', 'a/', 'd/']],
  ['sam', ['c/', 'a/', 'd/']],
  ['constants python', ['constants/python/']],
  ['serv mo', ['developers/mock/']],
  ['moc', []],
  ['c d', []],
  ['developers mock', ['developers/mock/']],
  // A half of the letters is enough.
  ['mocks', []],
  ['mock s', ['developers/mock/']],
  ['tables', []],
  ['tablosu tüm', ['table/']],
  [`python ${'python '.repeat(11)}`, ['constants/python/']],
  ['tü', []],
  ['', []],
])('%j → %j', (question, paths) => {
  expect(pagesMeant(question, PAGES).map(({ path }) => path)).toEqual(paths);
});
