import type { Owner } from '#generated/schemas.ts';
import type { File } from '../validate/project.ts';

/** What an owner is called, where its file is sound, and whether that is a name or describes. */
export function ownerName({ value }: File<Owner>): { name: string; isName: boolean } | undefined {
  const { name = '', kind } = value ?? {};
  // “Informal use” and “WebDAV drafts” describe.
  return name === '' ? undefined : { name, isName: kind !== 'informal' && kind !== 'draft' };
}
