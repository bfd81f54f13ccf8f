import { expect, test } from 'vitest';
import { problemsIn } from '@polystatus/data/problem/fetch';
import { title as en } from '@polystatus/data/titles/en';
import { title as fr } from '@polystatus/data/titles/fr';
import { title as tr } from '@polystatus/data/titles/tr';

/* An answer never says it is in a language whose titles the app did not bring. */
test.each([
  [{ en, tr }, 'tr', {}, 'tr', 'Bulunamadı'],
  [{ en, tr }, 'fr', {}, 'en', 'Not Found'],
  [{ tr, fr }, 'qaa', {}, 'tr', 'Bulunamadı'],
  [{ en, tr, fr }, 'tr', { locales: ['en', 'fr'] }, 'en', 'Not Found'],
  [{ en, tr }, 'qaa', { defaultLocale: 'tr' }, 'tr', 'Bulunamadı'],
  [{ en, tr }, 'qaa', { defaultLocale: 'fr' }, 'en', 'Not Found'],
  [{ en, tr }, 'fr', { locales: ['fr'] }, 'en', 'Not Found'],
] as const)(
  'case %#: %o asked for %s with %o is in %s',
  async (titles, asked, answered, locale, title) => {
    const { problemResponse } = problemsIn(titles);
    const request = new Request('https://shop.example/', { headers: { 'Accept-Language': asked } });
    const response = problemResponse(request, 404, {}, answered);
    expect(response.headers.get('Content-Language')).toBe(locale);
    expect(await response.json()).toMatchObject({ status: 404, title });
  },
);

test('what was thrown is answered in them too', async () => {
  const { problemFromError } = problemsIn({ en, tr });
  const request = new Request('https://shop.example/', { headers: { 'Accept-Language': 'tr' } });
  const response = problemFromError(request, { status: 404 });
  expect(await response.json()).toMatchObject({ status: 404, title: 'Bulunamadı' });
});
