import { kindOf } from '../check/remarks.ts';
import { fileRule } from '../check/rule.ts';

/** One or two words seldom tell whether they are a noun, a verb or a heading; a value or code beside them does. */
const SHORT = /^\P{L}*[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?\P{L}*$/u;

export const rule = fileRule({
  id: 'notes',
  description:
    'In the source language, interface messages of one or two words have a note for translators: a comment above them or above their group. A note stands above a message.',
  severity: 'warning',
  of: ['messages'],
  check(file, report) {
    if (!file.language?.isSource) return;
    const explained = new Set<string>();
    for (const remark of file.remarks()) {
      if (kindOf(remark).kind !== 'note') continue;
      if (remark.key !== undefined) explained.add(remark.key);
      else
        report(
          'This note stands above no message.',
          'Put it on the line above the message it explains, without an empty line between.',
          { range: remark.range },
        );
    }
    for (const { key, path, text } of file.messages) {
      if (!SHORT.test(text)) continue;
      const has = path.some((_, index) => explained.has(path.slice(0, index + 1).join('.')));
      if (!has)
        report(
          `“${key}” is so short that a translator cannot tell where it stands.`,
          'Say it in a comment on the line above it or above its group: “# Button that …”.',
          { key: path },
        );
    }
  },
});
