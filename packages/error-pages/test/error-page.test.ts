import { openCompiled } from '@polystatus/core/world/built';
import { describe, expect, test } from 'vitest';
import { sourceLocale } from '#generated/languages.ts';
import {
  errorPage,
  errorPages,
  formats,
  locales,
  pageName,
  pageNames,
  servers,
  themes,
} from '../src/index.ts';

const content = openCompiled();
/** Errors, whatever number their owner gives them. */
const codes = content.ids.filter((id) => content.facts[id]?.class?.endsWith('error'));

describe('which page', () => {
  test.each([
    [404, '404'],
    ['404', '404'],
    ['nginx/494', 'nginx/494'],
    [520, 'cloudflare/520'],
    ['4xx', '4xx'],
    ['5xx', '5xx'],
    // Three owners use it, and the registry does not.
    [499, undefined],
    [200, undefined],
    ['2xx', undefined],
    [477, undefined],
    [Number.NaN, undefined],
    ['', undefined],
    ['constructor', undefined],
    ['../404', undefined],
  ])('%j is %j', (code, name) => {
    expect(pageName(code)).toBe(name);
    expect(errorPage(code, { locale: 'en' }) !== undefined).toBe(name !== undefined);
  });

  test('the languages are those of the content, the source language first', () => {
    const tags = content.localesOf('apps').map(({ tag }) => tag);
    expect(locales).toEqual([sourceLocale, ...tags.filter((tag) => tag !== sourceLocale)]);
  });

  test('there is one for every code and language, and for both classes', () => {
    expect(pageNames).toHaveLength(codes.length + 2);
    expect(pageNames).toEqual(expect.arrayContaining(['400', '429', '505', '4xx', '5xx']));
    const pages = errorPages();
    expect(pages).toHaveLength(pageNames.length * locales.length * formats.length);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['tr/404.html', 'fr/cloudflare/520.txt', 'en/4xx.problem.json']),
    );
  });

  test.each([
    ['tr', 'tr'],
    ['TR', 'tr'],
    ['fr-CA', 'fr'],
    ['fr-Latn-CA', 'fr'],
    ['qaa, fr-CA;q=0.8, tr;q=0.9', 'tr'],
    ['tr;q=0, fr;q=0.1', 'fr'],
    ['qaa', sourceLocale],
    ['tr_TR', 'tr'],
    ['constructor', sourceLocale],
    ['*', sourceLocale],
    ['', sourceLocale],
    [null, sourceLocale],
    [undefined, sourceLocale],
  ])('%j is written in %s', (locale, lang) => {
    expect(errorPage(404, { locale })).toContain(`<html lang="${lang}" dir="ltr"`);
  });

  test('without options it is one of the source language', () => {
    expect(errorPage(404)).toBe(errorPage(404, { locale: sourceLocale, theme: 'plain' }));
    expect(errorPage('nothing')).toBeUndefined();
  });
});

describe('what stands on it', () => {
  test('HTML', () => {
    const page = errorPage(404, { locale: 'tr', support: 'mailto:destek@dukkan.example' });
    expect(page).toContain('<title>404 · Bu sayfayı bulamadık</title>');
    expect(page).toContain('<h1>Bu sayfayı bulamadık</h1>');
    expect(page).toContain('<a href="/">Ana sayfa</a>');
    expect(page).toContain('<a href="mailto:destek@dukkan.example">Destek ekibine yazın</a>');
  });

  test('text', () => {
    expect(
      errorPage(503, {
        locale: 'fr',
        format: 'text',
        support: 'mailto:aide@boutique.example',
        retryAfter: 300,
        requestId: 'a1\nb2',
      }),
    ).toBe(
      '503 Nous sommes momentanément indisponibles\n\n' +
        'Nous effectuons une maintenance ou sommes très sollicités en ce moment. Revenez un peu plus tard.\n' +
        'Vous pourrez réessayer dans 5 minutes.\n\n' +
        'Contacter l’assistance – aide@boutique.example\n' +
        'Référence – a1 b2\n',
    );
  });

  test('problem details (RFC 9457)', () => {
    const options = { locale: 'tr', format: 'problem', retryAfter: 120, requestId: '"}' } as const;
    expect(JSON.parse(errorPage(429, options) ?? '')).toEqual({
      type: 'https://polystatus.dev/429',
      title: 'Çok Fazla İstek',
      status: 429,
      detail: expect.stringMatching(/./),
      retryAfter: 120,
      requestId: '"}',
    });
    // A class says nothing about the status.
    expect(
      Object.keys(JSON.parse(errorPage('4xx', { locale: 'tr', format: 'problem' }) ?? '')),
    ).toEqual(['title', 'detail']);
  });

  test.each([
    [1, '1 second.'],
    [119, '119 seconds.'],
    [120, '2 minutes.'],
    [121, '3 minutes.'],
    [7_200, '2 hours.'],
    [86_400, '24 hours.'],
  ])('%d seconds are “%s”', (retryAfter, text) => {
    expect(errorPage(503, { locale: 'en', retryAfter })).toContain(`try again in ${text}`);
    expect(errorPage(404, { locale: 'en', retryAfter })).not.toContain('try again in');
  });

  test('own words, those of a page before those of all, in their language only', () => {
    const texts = {
      '*': { tr: { title: 'Kapalıyız', message: 'Yarın gelin.' } },
      404: { 'tr-TR': { title: 'Raf boş' } },
      520: { fr: { title: 'Rayon <vide>' } },
    };
    const said = (code: string, locale: string): string[] =>
      (errorPage(code, { locale, texts, format: 'text' }) ?? '').split('\n');
    expect(said('404', 'tr')).toEqual(expect.arrayContaining(['404 Raf boş', 'Yarın gelin.']));
    expect(said('5xx', 'tr')[0]).toBe('5xx Kapalıyız');
    expect(said('404', 'en')).toEqual(errorPage(404, { format: 'text' })?.split('\n'));
    const page = errorPage('cloudflare/520', { locale: 'fr', texts });
    expect(page).toContain('<h1>Rayon &lt;vide&gt;</h1>');
  });

  test.each([
    [[404], ['404']],
    [['404', 'nothing'], undefined],
    [['4xx', 503], expect.arrayContaining(['404', '4xx', '503'])],
  ])('pages for %j are %j', (codes, pages) => {
    const make = (): string[] =>
      errorPages({ codes, locales: ['tr'], formats: ['html'] }).map(({ path }) =>
        path.slice(3, -5),
      );
    if (pages === undefined) expect(make).toThrow(RangeError);
    else expect(make()).toEqual(pages);
    if (pages !== undefined) expect(make()).not.toContain('5xx');
  });

  test('no link to a start that there is not', () => {
    expect(errorPage(404, { locale: 'en', home: false })).not.toContain('<nav>');
  });
});

test('themes and servers are the files of their folders', () => {
  expect(themes[0]).toBe('plain');
  expect(themes.length).toBeGreaterThan(3);
  expect(servers).toEqual(['apache', 'caddy', 'envoy', 'haproxy', 'nginx', 'static']);
});
