/** What is wrong with how a folder of a language is called. */
export interface FolderFault {
  readonly message: string;
  readonly hint: string;
}

const FOLDER = /^locales\/([^/]+)$/;

/**
 * Says of a folder of `locales/` that is not called by the tag of its language, as BCP 47 writes it,
 * how it should be called: one sentence instead of one for each file in it.
 *
 * @returns `undefined` where nothing is wrong, and for other folders
 * @example folderFault('locales/TR')?.hint // 'Rename the folder to locales/tr.'
 */
export function folderFault(path: string): FolderFault | undefined {
  const [, name] = FOLDER.exec(path) ?? [];
  if (name === undefined) return undefined;
  const tag = canonical(name) ?? canonical(name.replaceAll('_', '-'));
  if (tag === name) return undefined;
  return tag === undefined
    ? {
        message: `The folder ${path} is not called by the tag of a language.`,
        hint: 'Rename it to a tag such as locales/de or locales/pt-BR, or remove it.',
      }
    : {
        message: `The folder ${path} is not called as language tags are written.`,
        hint: `Rename the folder to locales/${tag}.`,
      };
}

function canonical(name: string): string | undefined {
  // The shape that paths of files of a language have.
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name)) return undefined;
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    // Only looks like a tag.
    return undefined;
  }
}
