import { languageOf, rules, type FixContext, type Project } from '@polystatus/core';

/**
 * What a text would be without the faults of one kind, where a rule can mend them for certain.
 *
 * @param tag language of the text
 * @param source what it was translated from, if it was
 * @param code of a diagnostic
 * @returns `undefined` where people have to mend it
 */
export function fixOf(
  project: Project,
  tag: string,
  message: FixContext['message'],
  source: string | undefined,
  code: string,
): string | undefined {
  const files = project.locales.get(tag);
  const rule = rules.find(({ id, codes = [id] }) => codes.includes(code));
  if (!files || !rule?.fix) return undefined;
  const fixed = rule.fix(message.text, { language: languageOf(project, files), message, source });
  return fixed === message.text ? undefined : fixed;
}
