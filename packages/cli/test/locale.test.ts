import { describe, expect, it, test } from 'vitest';
import { chooseLocale } from '../src/choose-locale.ts';
import { polystatus } from './polystatus.ts';

const AVAILABLE = ['en', 'fr', 'tr'];

describe('the environment', () => {
  test.each([
    [{}, 'en'],
    [{ LANG: 'tr_TR.UTF-8' }, 'tr'],
    [{ LANG: 'tr' }, 'tr'],
    [{ LANG: 'fr_CA@euro' }, 'fr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'tr_TR' }, 'tr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'tr_TR', LC_ALL: 'en_GB' }, 'en'],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'tr:fr' }, 'tr'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'de:fr' }, 'fr'],
    [{ LANG: 'C', LANGUAGE: 'tr' }, 'en'],
    [{ LANG: 'POSIX', LANGUAGE: 'tr' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'tr_TR', LANGUAGE: 'fr' }, 'en'],
    [{ LANGUAGE: 'tr' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'nl:de' }, 'en'],
    [{ LANG: 'tr_TR.UTF-8', LANGUAGE: '::' }, 'tr'],
    [{ LANG: '__proto__' }, 'en'],
    [{ LANG: '../../x' }, 'en'],
    [{ LANG: '@' }, 'en'],
  ])('%j → %s', (env, tag) => {
    expect(chooseLocale(undefined, env, AVAILABLE, 'linux')).toEqual({ tag });
  });
});

describe('--lang', () => {
  test.each([
    ['tr', { tag: 'tr' }],
    ['TR', { tag: 'tr' }],
    ['tr-TR', { tag: 'tr' }],
    ['fr_CA.UTF-8', { tag: 'fr' }],
    ['de', { tag: 'tr', missing: 'de' }],
    ['t', { tag: 'tr', missing: 't' }],
    ['turkish', { tag: 'tr', missing: 'turkish' }],
  ])('%s → %j', (option, choice) => {
    expect(chooseLocale(option, { LANG: 'tr_TR' }, AVAILABLE, 'linux')).toEqual(choice);
  });
});

it('answers in the language of the environment', () => {
  expect(polystatus(['404', '--short'], { LANG: 'tr_TR.UTF-8' }).stdout).toBe('404 Bulunamadı\n');
  expect(polystatus(['404', '--short', '-L', 'fr'], { LANG: 'tr_TR.UTF-8' }).stdout).toBe(
    '404 Introuvable\n',
  );
});

it('falls back to English without a word, unless the language was asked for', () => {
  const env = { LANG: 'qaa_AT.UTF-8' };
  const { status, stdout, stderr } = polystatus(['404', '--short'], env);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '404 Not Found\n', stderr: '' });
  const asked = polystatus(['404', '--short', '--lang', 'qaa'], env);
  expect(asked).toMatchObject({ status: 3, stdout: '' });
  expect(asked.stderr).toContain('“qaa”');
});

it('finds names of every language in every language', () => {
  for (const name of ['not found', 'bulunamadı', 'introuvable'])
    expect(polystatus([name, '--short', '-L', 'fr']).stdout).toBe('404 Introuvable\n');
});
