import { AMBIGUOUS } from '../parse/ambiguous.ts';
import type { File } from '../project.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'quote-ambiguous',
  scope: 'old',
  description: 'Text that some YAML readers take for a boolean, number or date stands in quotes.',
  check({ project }) {
    const files: File<unknown>[] = [...project.facts.values(), ...project.owners.values()];
    for (const { locale, entries, namespaces } of project.locales.values()) {
      if (locale) files.push(locale);
      files.push(...entries.values(), ...namespaces.values());
    }
    for (const { parsed, messages } of files) {
      for (const { path, key, text } of messages) {
        if (!AMBIGUOUS.test(text) || isQuotedEverywhere(text, parsed.source.text)) continue;
        if (/^["'|>]/.test(parsed.sourceTextOf(path))) continue;
        parsed.reporter.report(parsed.rangeOf(path), {
          code: 'quote-ambiguous',
          message: `“${key}” is text here, but other YAML readers take ${text} for something else.`,
          hint: `Put it in quotes: "${text}".`,
        });
      }
    }
  },
};

/** Whether it never stands where it could be a value without quotes; then no place is looked up. */
function isQuotedEverywhere(text: string, file: string): boolean {
  let at = file.indexOf(text);
  if (at === -1) return false;
  for (; at !== -1; at = file.indexOf(text, at + 1)) {
    const [before, after] = [file.charAt(at - 1), file.charAt(at + text.length)];
    if (' [,\n'.includes(before) && ' ,]}\n'.includes(after)) return false;
  }
  return true;
}
