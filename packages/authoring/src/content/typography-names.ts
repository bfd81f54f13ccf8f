import { rules } from '@polystatus/core';

export const LOCALE_SCHEMA = 'packages/core/schemas/locale.schema.json';

/** The list of names below `typography`, `rules`: editors complete from it, the check validates by it. */
const LIST = /("rules": \{[^{}]*"items": \{\s*"enum": )\[[^\]]*\]/;

/** Rules that a language takes up by name, in the order of the alphabet. */
export function typographyNames(): string[] {
  return rules.flatMap(({ id, usualIn }) => (usualIn ? [id] : []));
}

/**
 * The schema of locale.yaml with the names of all rules of typography, each of which is a file of
 * packages/core/src/rules.
 *
 * @throws an Error where the schema has no place for them
 */
export function withTypography(schema: string): string {
  if (!LIST.test(schema)) throw new Error(`${LOCALE_SCHEMA} has no list of typographic rules.`);
  const names = typographyNames().map((name) => `\n              "${name}"`);
  return schema.replace(
    LIST,
    (_all, before: string) => `${before}[${names.join(',')}\n            ]`,
  );
}
