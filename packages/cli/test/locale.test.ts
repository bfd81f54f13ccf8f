import { describe, expect, it, test } from 'vitest';
import { chooseLocale } from '../src/choose-locale.ts';
import { polystatus } from './polystatus.ts';

const AVAILABLE = ['en', 'fr', 'tr'];

describe('the environment', () => {
  test.each([
    [{}, 'en', undefined],
    [{ LANG: 'tr_TR.UTF-8' }, 'tr', undefined],
    [{ LANG: 'tr' }, 'tr', undefined],
    [{ LANG: 'fr_CA@euro' }, 'fr', undefined],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'tr_TR' }, 'tr', undefined],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'tr_TR', LC_ALL: 'en_GB' }, 'en', undefined],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr', undefined],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'tr:fr' }, 'tr', undefined],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'de:fr' }, 'fr', undefined],
    [{ LANG: 'C', LANGUAGE: 'tr' }, 'en', undefined],
    [{ LANG: 'POSIX', LANGUAGE: 'tr' }, 'en', undefined],
    [{ LC_ALL: 'C.UTF-8', LANG: 'tr_TR', LANGUAGE: 'fr' }, 'en', undefined],
    [{ LANGUAGE: 'tr' }, 'en', undefined],
    [{ LANG: 'de_DE.UTF-8' }, 'en', 'de-DE'],
    [{ LANG: 'de_DE.UTF-8', LANGUAGE: 'nl:de' }, 'en', 'nl'],
    [{ LANG: 'tr_TR.UTF-8', LANGUAGE: '::' }, 'tr', undefined],
    [{ LANG: '__proto__' }, 'en', '--proto--'],
    [{ LANG: '../../x' }, 'en', '../../x'],
    [{ LANG: '@' }, 'en', '@'],
  ])('%j → %s', (env, tag, missing) => {
    expect(chooseLocale(undefined, env, AVAILABLE, 'linux')).toEqual(
      missing === undefined ? { tag } : { tag, missing },
    );
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

it('falls back to English with a note, which -q hides', () => {
  const { status, stdout, stderr } = polystatus(['404', '--short'], { LANG: 'qaa_AT.UTF-8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '404 Not Found\n' });
  expect(stderr).toContain('“qaa-AT”');
  expect(polystatus(['404', '-q'], { LANG: 'qaa_AT.UTF-8' }).stderr).toBe('');
});

it('finds names of every language in every language', () => {
  for (const name of ['not found', 'bulunamadı', 'introuvable'])
    expect(polystatus([name, '--short', '-L', 'fr']).stdout).toBe('404 Introuvable\n');
});
