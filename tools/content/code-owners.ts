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
