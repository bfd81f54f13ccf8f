import { expect, it } from 'vitest';
import { documents } from './index.ts';

const base = { class: 'client-error', formerPhrases: [], headers: [] };
const facts = {
  '410': { ...base, id: '410', code: 410, owner: 'iana', phrase: 'Gone' },
  'nginx/404': { ...base, id: 'nginx/404', code: 404, owner: 'nginx', phrase: 'x' },
  'a/404': { ...base, id: 'a/404', code: 404, owner: 'a', phrase: 'x' },
  '404': {
    ...base,
    id: '404',
    code: 404,
    owner: 'iana',
    phrase: 'Not Found',
    formerPhrases: [{ phrase: 'Missing' }],
    headers: [{ name: 'Allow' }],
  },
  '411': { ...base, id: '411', code: 411, owner: 'iana', phrase: 'without words' },
};
const words = { title: 'T', summary: 'S', synonyms: ['s'] };
const catalog = { '404': words, '410': words, 'nginx/404': words, 'a/404': words };

it('lists codes by number, the registry first, and leaves out those without words', () => {
  const list = documents(facts, { iana: { name: 'IANA' } }, catalog);
  expect(list.map(({ id }) => id)).toEqual(['404', 'a/404', 'nginx/404', '410']);
  expect(list[0]).toEqual({
    id: '404',
    code: 404,
    owner: 'iana',
    ownerName: 'IANA',
    class: 'client-error',
    phrase: 'Not Found',
    formerPhrases: ['Missing'],
    title: 'T',
    summary: 'S',
    synonyms: ['s'],
    headers: ['Allow'],
  });
});
