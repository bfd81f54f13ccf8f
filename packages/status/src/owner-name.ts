import type { Owner } from '../generated/compiled.ts';

/**
 * The message of the namespace `owners` that says what an owner is called, where its name in the
 * facts only describes it: “WebDAV drafts” has words of its own in every language, nginx has not.
 *
 * @returns `undefined` for a name that is the same everywhere
 * @example ownerNameKey({ id: 'webdav-drafts', kind: 'draft' }) // 'draft.webdav-drafts'
 */
export function ownerNameKey({ id, kind }: Pick<Owner, 'id' | 'kind'>): string | undefined {
  if (kind === 'informal') return 'group.informal';
  return kind === 'draft' ? `draft.${id}` : undefined;
}
