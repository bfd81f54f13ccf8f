import { check } from '../src/check/check.ts';
import { languageOf } from '../src/check/language.ts';
import type { Rule } from '../src/check/rule.ts';
import { sources, today, type Overrides } from './project.ts';

/** What a rule’s fix makes of one text of a language. */
export function fixWith(
  rule: Rule,
  tag: string,
  text: string,
  source?: string,
  overrides: Overrides = {},
): string | undefined {
  const project = check({ sources: sources(overrides), diagnostics: [] }, today).project();
  const files = project.locales.get(tag);
  if (!files) throw new Error(`The project has no language ${tag}.`);
  const message = { path: ['title'], key: 'title', text };
  return rule.fix?.(text, { language: languageOf(project, files), message, source });
}
