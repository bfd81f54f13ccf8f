import { describe, expect, test } from 'vitest';
import { problem, problemIn } from '@polystatus/data/problem';
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

describe('in the languages an app names', () => {
  test.each([
    [{ en, tr }, 'tr-TR', 'Bulunamadı'],
    [{ en, tr }, 'fr, tr;q=0.5', 'Bulunamadı'],
    [{ en, tr }, 'fr', 'Not Found'],
    [{ tr, fr }, 'fr', 'Introuvable'],
    [{ tr, fr }, 'en', 'Bulunamadı'],
    [{ tr, fr }, undefined, 'Bulunamadı'],
  ])('case %#: %s, for %s', (titles, locale, expected) => {
    expect(problemIn(titles)(404, { locale })?.title).toBe(expected);
  });

  test('members are as ever', () =>
    expect(problemIn({ en, tr })(404, { locale: 'tr', english: true, order: 17 })).toEqual(
      problem(404, { locale: 'tr', english: true, order: 17 }),
    ));

  test('an English title that nobody brought is asked for in vain', () =>
    expect(() => problemIn({ tr })(404, { english: true })).toThrow(/titles of “en”/));

  test('no language at all', () => expect(() => problemIn({})).toThrow(/Name a language/));
});
