import { describe, expect, test } from 'vitest';
import { inLocale, neutral } from '../src/address.ts';
import { locales, statuses } from '../src/content.ts';
import { leadsOn, numberPath, ownersNumbers } from '../src/owners-numbers.ts';
import { addresses, attributes, elements, read, text } from './site.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'https://polystatus.dev';
const places = [
  neutral,
  ...locales.map(
    ({ tag }) =>
      (path: string) =>
        inLocale(tag, path),
  ),
];
const absolute = (address: string) => new URL(address, ORIGIN).href;
const onward = ownersNumbers.filter(leadsOn);
const shared = ownersNumbers.filter((item) => !leadsOn(item));

test('every number that somebody uses has an address in each language and without one', () => {
  const numbers = new Set(statuses.map(({ code }) => String(code).padStart(3, '0')));
  const missing = [...numbers].flatMap((number) =>
    places.map((place) => place(numberPath(number))).filter((address) => !addresses.has(address)),
  );
  expect(missing).toEqual([]);
  expect(onward.map(({ number }) => number)).toContain('520');
  expect(shared.map(({ number }) => number)).toEqual(['499', '530']);
});

test('a number of one owner leads on to its code, with and without a server that helps', () => {
  const redirects = read('/_redirects').split('\n');
  for (const { number, path } of onward)
    for (const place of places) {
      const html = read(place(numberPath(number)));
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${place(path)}">`);
      expect(html).toContain(`<link rel="canonical" href="${absolute(place(path))}">`);
      expect(redirects).toContain(`${place(numberPath(number))} ${place(path)} 302`);
    }
});

test.each(locales)('a number of several owners shows each meaning in $tag', ({ tag }) => {
  for (const { number, statuses: members } of shared) {
    const html = read(inLocale(tag, numberPath(number)));
    expect(html).not.toContain('http-equiv="refresh"');
    const links = attributes(elements(html, 'main')[0] ?? '', 'href');
    expect(links).toEqual(members.map(({ id }) => inLocale(tag, `${id}/`)));
  }
});

describe('what is missing', () => {
  test.each(locales)('is said in $tag beside its pages', ({ tag, direction }) => {
    const html = read(`/${tag}/404.html`);
    expect(html).toContain(`<html lang="${tag}" dir="${direction}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(elements(html, 'search').length).toBe(1);
    // Nobody takes it for the page about the code 404.
    expect(text(elements(html, 'h1')[0] ?? '')).not.toContain('404');
    const classes = attributes(html, 'data-class');
    expect(classes).toEqual(['1', '2', '3', '4', '5', '']);
  });

  test('is said in every language on the page for all', () => {
    const html = read('/404.html');
    for (const { tag } of locales) {
      const own = attributes(html, 'lang').filter((lang) => lang === tag);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(html).toContain(`<form action="/${tag}/"`);
    }
  });
});

test('the overview has each registered number once and each other number', () => {
  for (const { tag } of locales) {
    const overview =
      elements(read(`/${tag}/`), 'section').find((part) => part.includes('class="overview"')) ?? '';
    const registered = statuses.filter(({ state }) => state !== 'unregistered');
    const numbers = elements(overview, 'a').map(text);
    for (const { id } of registered)
      expect(numbers.filter((name) => name.startsWith(`${id} `))).toHaveLength(1);
    for (const { number } of ownersNumbers) expect(numbers).toContain(number);
  }
});
