import { expect, test } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

test.each<
  [
    what: string,
    platform: string,
    env: Readonly<Record<string, string>>,
    folder: string | undefined,
  ]
>([
  ['below the home', 'linux', { HOME: '/home/ada' }, '/home/ada/.cache/polystatus'],
  ['of macOS', 'darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/polystatus'],
  [
    'of Windows',
    'win32',
    { LOCALAPPDATA: 'C:\\ada\\Local', HOME: '/c/ada' },
    'C:\\ada\\Local\\polystatus\\cache',
  ],
  ['where somebody said', 'linux', { XDG_CACHE_HOME: '/var/a', HOME: '/a' }, '/var/a/polystatus'],
  ['… on macOS, too', 'darwin', { XDG_CACHE_HOME: '/var/a' }, '/var/a/polystatus'],
  ['no path that is absolute', 'linux', { XDG_CACHE_HOME: 'a', HOME: 'b' }, undefined],
  ['nothing said', 'linux', {}, undefined],
  ['nothing', 'linux', { XDG_CACHE_HOME: '', HOME: '' }, undefined],
  ['nothing on Windows', 'win32', { HOME: '/c/ada' }, undefined],
])('%s', (_what, platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});
