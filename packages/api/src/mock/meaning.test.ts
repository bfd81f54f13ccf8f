import { expect, test } from 'vitest';
import { meaningOf, type Meaning } from './meaning.ts';

test.each<[code: number, locale: string, id: string | undefined, meaning: Partial<Meaning>]>([
  [
    404,
    'tr',
    undefined,
    { phrase: 'Not Found', title: 'Bulunamadı', page: 'https://polystatus.dev/tr/404/' },
  ],
  // A language that the site does not speak.
  [404, 'es', undefined, { title: 'No encontrado', page: 'https://polystatus.dev/404' }],
  // The one owner of a number is meant without being named.
  [
    999,
    'en',
    undefined,
    { phrase: 'Request denied', page: 'https://polystatus.dev/en/linkedin/999/' },
  ],
  [
    499,
    'en',
    'nginx/499',
    { phrase: 'Client Closed Request', page: 'https://polystatus.dev/en/nginx/499/' },
  ],
  [418, 'en', undefined, { phrase: "I'm a teapot", title: 'I’m a teapot' }],
])('%i in %s, of %s', (code, locale, id, meaning) => {
  const found = meaningOf(code, locale, id);
  expect(found).toMatchObject(meaning);
  expect(found.text.length).toBeGreaterThan(20);
});

test.each([
  [255, 'Nobody is known to use 255. A client treats it like 200.'],
  [599, 'Nobody is known to use 599. A client treats it like 500.'],
  [600, 'Status codes end at 599. A client should treat 600 like a server error.'],
])('%i, which nobody uses', (code, text) => {
  expect(meaningOf(code, 'en')).toStrictEqual({ phrase: '', title: 'No known meaning', text });
});

test('of a number with several owners, what it is to each of them', () => {
  expect(meaningOf(499, 'en')).toStrictEqual({
    phrase: '',
    title: 'Several meanings',
    text:
      'What 499 means depends on who sends it:\n' +
      '- nginx: Client Closed Request (nginx) (/status/nginx/499)\n' +
      '- Google: Client Closed Request (Google) (/status/google/499)\n' +
      '- Esri: Token Required (/status/esri/499)',
  });
});
