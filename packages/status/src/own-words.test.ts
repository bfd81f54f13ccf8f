import { expect, test } from 'vitest';
import type { Entry } from '../generated/compiled.ts';
import { withOwnWords } from './own-words.ts';

const entry: Entry = {
  title: 'Bulunamadı',
  summary: 'Sunucu bir şey bulamadı.',
  description: 'The server found nothing.',
  causes: ['Adres yanlış.', 'The page was moved.'],
  client: ['Compare the address.'],
  server: [],
  visitor: { title: 'Sayfa yok', message: 'Adresi denetleyin.' },
  headers: {},
  examples: {},
  related: {},
  synonyms: ['page not found'],
  situations: ['wrong address', 'ölü bağlantı'],
};

test.each([
  ['nothing fell back', {}, entry],
  ['a description', { description: 'en' }, { ...entry, description: '' }],
  [
    'items of lists, one by one',
    { 'causes.1': 'en', 'client.0': 'en', 'synonyms.0': 'en', 'situations.0': 'en' },
    { ...entry, causes: ['Adres yanlış.'], client: [], synonyms: [], situations: ['ölü bağlantı'] },
  ],
])('%s', (_what, fallback, expected) =>
  expect(withOwnWords({ ...entry, fallback })).toEqual({ ...expected, fallback }),
);
