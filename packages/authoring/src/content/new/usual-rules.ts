import { rules } from '@polystatus/core';

/**
 * The conventions of typography that are usual in a language, by its name or its script.
 *
 * @example usualRules('fr-CA') // ['french-spacing']
 */
export function usualRules(tag: string): string[] {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return rules.flatMap(({ id, usualIn = [] }) =>
    usualIn.includes(language) || usualIn.includes(script) ? [id] : [],
  );
}
