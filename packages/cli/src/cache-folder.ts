/**
 * The folder where Node.js keeps what it compiled of the program: below the one of the user’s that
 * is for such things, for nobody else may write what is run. Node.js by itself takes one below the
 * folder for temporary files, which is everybody’s.
 *
 * @param platform `process.platform`
 * @returns none where the environment knows of no such folder
 * @example cacheFolder({ HOME: '/home/ada' }, 'linux') // '/home/ada/.cache/polystatus'
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const { HOME: home, LOCALAPPDATA: local, XDG_CACHE_HOME: cache } = env;
  if (platform === 'win32') return local && `${local}\\polystatus\\cache`;
  // The XDG Base Directory Specification has a path that is not absolute ignored.
  if (cache?.startsWith('/')) return `${cache}/polystatus`;
  if (!home?.startsWith('/')) return undefined;
  return platform === 'darwin' ? `${home}/Library/Caches/polystatus` : `${home}/.cache/polystatus`;
}
