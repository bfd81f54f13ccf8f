import { check } from '@polystatus/core';
import { sources, today, type Overrides } from '@polystatus/core/test/project';
import { expect, test } from 'vitest';
import { quotesOf } from '../src/content/new/quotes.ts';
import { localeOf, pageOf, signsOf, SOURCE, tags } from './pages.ts';

/*
 * The same slip of typing in every page that has sentences with many signs: some rule finds it in
 * each language. No rule that is silent about a script leaves it without any.
 */

const pages = tags.flatMap((tag) => {
  const { signs } = pageOf(tag);
  return signs ? [{ tag, signs }] : [];
});

const spoilt = pages.filter(({ tag }) => tag !== SOURCE);

const STOP = /[.。।]$/u;
const ASKS = /[\u00A0\u202F]?[?？؟;](?=\s|¡|$)|？/u;

type Slip = (text: string, tag: string) => string;

test('nothing is found where nothing is spoilt', () => {
  expect(faultsOf('quote', (text) => text)).toEqual(new Set());
});

test.each<[title: string, key: string, slip: Slip]>([
  ['straight quotation marks', 'quote', (text, tag) => requoted(text, tag, '"', '"')],
  [
    'foreign quotation marks',
    'quote',
    (text, tag) =>
      quotesOf(tag)[0] === '“' ? requoted(text, tag, '«', '»') : requoted(text, tag, '“', '”'),
  ],
  ['a quotation left open', 'quote', (text, tag) => requoted(text, tag, quotesOf(tag)[0], '')],
  [
    'a blank within the marks',
    'quote',
    (text, tag) => {
      const [open, close] = quotesOf(tag);
      return open === close
        ? requoted(text, tag, '‹', close)
        : requoted(text, tag, `${open} `, close);
    },
  ],
  [
    'a blank before a question mark',
    'ask',
    (text) => text.replace(ASKS, (mark) => ` ${mark.trim()}`),
  ],
  ['two blanks', 'list', (text) => text.replace(/[ ，、；]/u, '$&  ')],
  ['no full stop', 'list', (text) => text.replace(STOP, '')],
  [
    'the full stop of another script',
    'list',
    (text) => text.replace(STOP, (mark) => (mark === '.' ? '。' : '.')),
  ],
  ['a bracket left open', 'list', (text) => text.replace(/[)）]/u, '')],
  ['another number', 'ask', (text) => text.replace('404', '405')],
  ['a unit without its blank', 'size', (text) => text.replace('8\u00A0MB', '8MB')],
  ['code lost', 'names', (text) => text.replace('`Allow`', 'X')],
  ['a name lost', 'names', (text) => text.replaceAll('API', 'X')],
  ['another address', 'address', (text) => text.replace('/help', '/hilfe')],
  ['another mailbox', 'address', (text) => text.replace('help@', 'hilfe@')],
])('%s', (_title, key, slip) => {
  const found = faultsOf(key, slip);
  const left = spoilt.flatMap(({ tag, signs }) => {
    const isSpoilt = slip(signs[key] ?? '', tag) !== signs[key];
    if (!isSpoilt) return [`${tag}: nothing to spoil`];
    return found.has(`locales/${tag}/ui/signs.yaml`) ? [] : [tag];
  });
  expect(left).toEqual([]);
});

/** The pages in which a fault is found, each with the slip in one sentence. */
function faultsOf(key: string, slip: Slip): Set<string> {
  const files = Object.assign(
    {},
    ...pages.map(({ tag, signs }) => ({
      ...localeOf(tag),
      ...signsOf(tag, tag === SOURCE ? signs : { ...signs, [key]: slip(signs[key] ?? '', tag) }),
    })),
  ) as Overrides;
  const { diagnostics } = check({ sources: sources(files), diagnostics: [] }, today);
  return new Set(diagnostics.flatMap(({ file }) => (file.endsWith('signs.yaml') ? [file] : [])));
}

/** The outer marks of a text changed. */
function requoted(text: string, tag: string, open: string, close: string): string {
  const [from, to] = quotesOf(tag);
  const [start, end] = [text.indexOf(from), text.lastIndexOf(to)];
  return text.slice(0, start) + open + text.slice(start + 1, end) + close + text.slice(end + 1);
}
