import { expect, test } from 'vitest';
import { KINDS, type Victim } from './planted-kinds.ts';

const victim: Victim = {
  tag: 'fr',
  id: '404.summary',
  source: 'See the page (404) at last.',
  target: 'Une page [ici](404) selon `Allow` (voir https://a.example) vaut 404 ; fin.',
  limit: 90,
  other: { id: '410.title', target: 'Disparu' },
};
const plain = { ...victim, target: 'Le serveur répond encore.' };

test.each<readonly [string, Victim, string | undefined]>([
  ['missing', victim, ''],
  ['missing', { ...victim, id: '404.causes.0' }, undefined],
  ['missing', { ...victim, target: 'Introuvable' }, undefined],
  ['empty', victim, ' '],
  ['untranslated', victim, victim.source],
  ['placeholder', { ...victim, target: '{{count}} codes' }, '{{wrong}} codes'],
  ['markup', { ...victim, target: 'a [b](404) c' }, 'a b c'],
  ['plural', { ...victim, id: 'ui/site.codes_many' }, ''],
  ['plural', victim, undefined],
  ['end punctuation', plain, 'Le serveur répond encore'],
  ['double space', plain, 'Le  serveur répond encore.'],
  ['code', { ...victim, target: 'a `Allow` b' }, 'a `Axllow` b'],
  ['url', { ...victim, target: 'a https://b.example' }, 'a https://xb.example'],
  ['number', { ...victim, target: '[a](404) dit 410.' }, '[a](404) dit 910.'],
  ['bracket', { ...victim, target: '[a](404) dit (b).' }, '[a](404) dit (b.'],
  ['zero-width space', plain, 'Le se\u200Brveur répond encore.'],
  ['mixed scripts', { ...plain, target: 'Le canal répond encore.' }, 'Le cаnal répond encore.'],
  ['repeated word', plain, 'Le serveur serveur répond encore.'],
  ['lower-case start', plain, 'le serveur répond encore.'],
  ['too long', { ...plain, limit: 30 }, `${plain.target} ${plain.target}`],
  ['reused', { ...victim, id: '404.title' }, 'Disparu'],
  ['reused', victim, undefined],
  ['another code', { ...victim, target: 'a [404](404) b' }, 'a [404](511) b'],
  ['French spacing', { ...victim, target: 'a\u202F; b' }, 'a ; b'],
  ['French spacing', { ...victim, tag: 'tr', target: 'a\u202F; b' }, undefined],
])('%s', (kind, clean, spoilt) => {
  expect(KINDS.get(kind)?.(clean)).toBe(spoilt);
});
