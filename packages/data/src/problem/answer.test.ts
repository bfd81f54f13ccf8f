import { expect, test } from 'vitest';
import { allLanguages } from './all-languages.ts';
import { answerIn, type Page } from './answer.ts';

const answer = answerIn(allLanguages);
const BROWSER = { accept: 'text/html', acceptLanguage: 'tr', vary: undefined };

/** The pages that are asked for where there is none, and what they are told. */
function asked(
  code: number | string,
  headers: Readonly<Record<string, string | number>> = {},
): (readonly [string, number | undefined])[] {
  const names: (readonly [string, number | undefined])[] = [];
  const page: Page = (name, { retryAfter }) => {
    names.push([name, retryAfter]);
    return undefined;
  };
  answer(BROWSER, code, {}, { page, headers });
  return names;
}

test.each<[code: number | string, names: readonly string[]]>([
  [404, ['404', '4xx']],
  [503, ['503', '5xx']],
  ['nginx/499', ['nginx/499', '4xx']],
  // Several owners use the number, or none does.
  [499, ['4xx']],
  [477, ['4xx']],
  // No response can end with it: it is a 500.
  ['linkedin/999', ['500', '5xx']],
  [103, ['500', '5xx']],
  [200, []],
])('for %s the pages of %j are asked for', (code, names) => {
  expect(asked(code).map(([name]) => name)).toEqual(names);
});

test.each([
  [120, 120],
  ['120', 120],
  [1, 1],
  [86_400, 86_400],
  [86_401, undefined],
  [0, undefined],
  [-1, undefined],
  ['1.5', undefined],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
])('Retry-After: %s is told a page as %s', (value, told) => {
  expect(asked(503, { 'retry-AFTER': value })[0]).toEqual(['503', told]);
});

test.each([
  ['<html lang="fr">', 'fr'],
  ['<!doctype html><html class=a lang=pt-BR dir=ltr>', 'pt-BR'],
  ['<HTML data-a LANG="en">', 'en'],
  ['<p lang="fr">', 'tr'],
])('the page %s is in %s', (body, language) => {
  const { headers } = answer(BROWSER, 404, {}, { page: () => body });
  expect(headers['Content-Language']).toBe(language);
  expect(headers['Content-Type']).toBe('text/html; charset=utf-8');
});
