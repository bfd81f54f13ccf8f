import { expect, it } from 'vitest';
import type { SearchDocument } from './document.ts';
import { idOf, readRow } from './row.ts';
import { serialize } from './serialize.ts';
import { makeTables } from './tables.ts';
import { placesOf } from './word-lines.ts';

const NOT_FOUND: SearchDocument = {
  id: '404',
  code: 404,
  owner: 'iana',
  ownerName: 'IANA',
  class: 'client-error',
  phrase: 'Not Found',
  title: 'Bulunamadı',
  summary: 'Says nothing here.',
  formerPhrases: ['No Match'],
  synonyms: ['kayıp', 'Boş Sayfa'],
  headers: ['Retry-After'],
  constants: ['NOT_FOUND'],
};
const GONE: SearchDocument = {
  ...NOT_FOUND,
  id: 'nginx/410',
  owner: 'nginx',
  ownerName: 'NGINX',
  phrase: 'Gone',
  title: 'Go\tne',
  formerPhrases: [],
  synonyms: [],
  headers: [],
  constants: [],
};
const TITLED = { ...GONE, id: '411', title: 'GONE' };
const { rows, owners } = serialize([NOT_FOUND, GONE, TITLED]);

it('stores each code as a row, folded but for its title', () => {
  expect(owners).toEqual({ iana: 'iana', nginx: 'nginx' });
  expect(rows).toEqual([
    '404\tBulunamadı\tnot found\tno match\tkayip|bos sayfa|not found\tretry after',
    'nginx/410\tGo ne\tgone\t\t\t',
    // Its phrase is its title.
    '411\tGONE\t\t\t\t',
  ]);
});

it('reads a row', () => {
  const [row = '', other = ''] = rows;
  expect([idOf(row), idOf(other)]).toEqual(['404', 'nginx/410']);
  expect(readRow(row)).toEqual({
    id: '404',
    title: 'Bulunamadı',
    phrase: 'not found',
    former: ['no match'],
    synonyms: ['kayip', 'bos sayfa', 'not found'],
    headers: ['retry after'],
  });
  expect(readRow(other)).toMatchObject({ former: [], synonyms: [], headers: [] });
});

it('makes tables of the rows: whole names, and words by how much they weigh', () => {
  const { names, words } = makeTables(rows, owners);
  const places = (lines: string): unknown =>
    Object.fromEntries(lines.split('\n').map((line) => [line.replace(/ .*/, ''), placesOf(line)]));
  expect(places(names)).toEqual({
    bulunamadi: [[0, 0]],
    // A synonym, too, and found as the phrase.
    notfound: [[0, 0]],
    nomatch: [[0, 1]],
    kayip: [[0, 2]],
    bossayfa: [[0, 2]],
    gone: [
      [1, 0],
      [2, 0],
    ],
  });
  expect(places(words)).toEqual({
    // Titles and phrases.
    bulunamadi: [[0, 0]],
    found: [[0, 0]],
    not: [[0, 0]],
    go: [[1, 0]],
    ne: [[1, 0]],
    gone: [
      [1, 0],
      [2, 0],
    ],
    // Former ones.
    match: [[0, 1]],
    no: [[0, 1]],
    // All else; a code without an owner in its id is the registry’s.
    after: [[0, 2]],
    bos: [[0, 2]],
    iana: [
      [0, 2],
      [2, 2],
    ],
    kayip: [[0, 2]],
    nginx: [[1, 2]],
    retry: [[0, 2]],
    sayfa: [[0, 2]],
  });
});
