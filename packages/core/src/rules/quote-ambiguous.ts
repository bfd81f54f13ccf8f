import { AMBIGUOUS } from '../parse/ambiguous.ts';
import { fileRule } from '../check/rule.ts';

export const rule = fileRule({
  id: 'quote-ambiguous',
  description: 'Text that some YAML readers take for a boolean, number or date stands in quotes.',
  of: ['facts', 'owner', 'locale', 'entry', 'messages'],
  check(file, report) {
    for (const { path, key, text } of file.messages) {
      if (!AMBIGUOUS.test(text) || isQuotedEverywhere(text, file.text)) continue;
      if (/^["'|>]/.test(file.sourceTextOf(path))) continue;
      report(
        `“${key}” is text here, but other YAML readers take ${text} for something else.`,
        `Put it in quotes: "${text}".`,
        { path },
      );
    }
  },
});

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
