import type { Owner } from '#generated/schemas.ts';
import { gistOf } from './gist.ts';
import type { File } from './project.ts';

/** What an owner is called, where its file is sound, and whether that is a name or describes. */
export function ownerName(file: File<Owner>): { name: string; isName: boolean } | undefined {
  const { name, isName } = gistOf(file, 'owner-name', '', () => {
    const { name: own = '', kind } = file.value ?? {};
    // “Informal use” and “WebDAV drafts” describe.
    return { name: own, isName: kind !== 'informal' && kind !== 'draft' };
  });
  return name === '' ? undefined : { name, isName };
}
