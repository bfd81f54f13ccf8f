import { sourceLocale } from '../project.ts';
import { kindOf, remarksOf } from '../remarks.ts';
import type { OldRule } from '../old-rule.ts';

/** One or two words seldom tell whether they are a noun, a verb or a heading; a value or code beside them does. */
const SHORT = /^\P{L}*[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?\P{L}*$/u;

export const rule: OldRule = {
  id: 'notes',
  scope: 'old',
  description:
    'In the source language, interface messages of one or two words have a note for translators: a comment above them or above their group. A note stands above a message.',
  covers: ['S13'],
  severity: 'warning',
  check({ project }) {
    for (const file of sourceLocale(project)?.namespaces.values() ?? []) {
      const explained = new Set<string>();
      for (const remark of remarksOf(file)) {
        if (kindOf(remark).kind !== 'note') continue;
        if (remark.key !== undefined) explained.add(remark.key);
        else
          file.parsed.reporter.report(remark.range, {
            code: 'notes',
            message: 'This note stands above no message.',
            hint: 'Put it on the line above the message it explains, without an empty line between.',
          });
      }
      for (const { key, path, text } of file.messages) {
        if (!SHORT.test(text)) continue;
        const has = path.some((_, index) => explained.has(path.slice(0, index + 1).join('.')));
        if (has) continue;
        file.parsed.reporter.report(file.parsed.keyRangeOf(path), {
          code: 'notes',
          message: `“${key}” is so short that a translator cannot tell where it stands.`,
          hint: 'Say it in a comment on the line above it or above its group: “# Button that …”.',
        });
      }
    }
  },
};
