import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../edit/change.ts';

const HEADER = `# Written by \`pnpm content codeowners\` from the folders in locales/.
* @polystatus/maintainers
/content/ @polystatus/content
`;

/** Where it stands below the root. */
export const CODE_OWNERS = '.github/CODEOWNERS';

/**
 * Who is asked about which files: one team a language.
 *
 * @param tags BCP 47 tags; the team of pt-BR is @polystatus/pt-br
 * @example codeOwners(['tr']).endsWith('/locales/tr/ @polystatus/tr\n') // true
 */
export function codeOwners(tags: readonly string[]): string {
  return (
    HEADER +
    [...tags]
      .sort()
      .map((tag) => `/locales/${tag}/ @polystatus/${tag.toLowerCase()}\n`)
      .join('')
  );
}

/**
 * What brings the file of a root up to date: nothing where it is, or where there is none.
 *
 * @param tags the languages there will be
 */
export function codeOwnersChange(root: string, tags: readonly string[]): Change[] {
  const before = codeOwnersOf(root);
  const after = codeOwners(tags);
  return before === undefined || before === after ? [] : [{ path: CODE_OWNERS, before, after }];
}

/** The file as it stands, if it does. */
export function codeOwnersOf(root: string): string | undefined {
  try {
    return readFileSync(join(root, CODE_OWNERS), 'utf8');
  } catch {
    return undefined;
  }
}
