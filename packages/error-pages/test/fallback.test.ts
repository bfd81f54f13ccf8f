import { describe, expect, test } from 'vitest';
import { formats } from '#generated/formats.ts';
import type { LocaleContent } from '../src/content.ts';
import { checkOptions } from '../src/options.ts';
import { gatherPage, type Page } from '../src/page.ts';

const en: LocaleContent = {
  direction: 'ltr',
  fallback: [],
  words: {
    home: 'Home page',
    support: 'Contact support',
    reference: 'Reference',
    wait: 'You can try again in {{time}}.',
  },
  wordLangs: {},
  pages: { '503': { title: 'Back soon', message: 'Come back later.', name: 'Busy' } },
};

/** A language with names alone, and one that lacks a single sentence. */
const languages: Readonly<Record<string, LocaleContent>> = {
  en,
  ar: {
    ...en,
    direction: 'rtl',
    fallback: ['en'],
    wordLangs: { home: 'en', support: 'en', reference: 'en', wait: 'en' },
    pages: {
      '503': {
        title: 'Back soon',
        titleLang: 'en',
        message: 'Come back later.',
        messageLang: 'en',
        name: 'مشغول',
      },
    },
  },
  de: {
    ...en,
    fallback: ['en'],
    words: { home: 'Startseite', support: 'Hilfe', reference: 'Nummer', wait: en.words.wait },
    wordLangs: { wait: 'en' },
    pages: { '503': { title: 'Gleich zurück', message: 'Kommen Sie wieder.', name: 'Überlastet' } },
  },
};

function pageIn(tag: string): Page {
  const options = checkOptions({ retryAfter: 120, support: 'mailto:a@b.example' });
  const page = gatherPage('503', tag, languages[tag] ?? en, options, '4f1c');
  if (page === undefined) throw new Error('There is such a page.');
  return page;
}

describe('a language that lacks words', () => {
  test('falls back by whole sentences, the time with them', () => {
    for (const tag of ['ar', 'de'])
      expect(pageIn(tag).wait).toEqual({
        text: 'You can try again in 2 minutes.',
        lang: 'en',
        dir: 'ltr',
      });
    expect(pageIn('en').wait).toEqual({ text: 'You can try again in 2 minutes.' });
  });

  test.each([
    '<title lang="en" dir="ltr">503 · Back soon</title>',
    '<h1 lang="en" dir="ltr">Back soon</h1>',
    '<p lang="en" dir="ltr">Come back later.</p>',
    '<p lang="en" dir="ltr">You can try again in 2 minutes.</p>',
    '<a href="/" lang="en" dir="ltr">Home page</a>',
    '<a href="mailto:a@b.example" lang="en" dir="ltr">Contact support</a>',
    '<small lang="en" dir="ltr">Reference <code>4f1c</code></small>',
  ])('says so of each text: %s', (element) => {
    const html = formats.html.render(pageIn('ar'));
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain(element);
  });

  test('says nothing of texts of its own', () => {
    const html = formats.html.render(pageIn('de'));
    expect([...html.matchAll(/<(\w+)[^>]* lang="en"/g)].map(([, name]) => name)).toEqual(['p']);
    expect(html).toContain('<h1>Gleich zurück</h1>');
  });

  test('gives programs the name it has', () => {
    expect(JSON.parse(formats.problem.render(pageIn('ar')))).toMatchObject({ title: 'مشغول' });
    expect(formats.text.render(pageIn('ar'))).toContain('You can try again in 2 minutes.\n');
  });
});
