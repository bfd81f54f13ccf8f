import { editProse, proseOf } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

export const rule: OldRule = {
  id: 'kashida',
  scope: 'old',
  description:
    'Words are not stretched with the Arabic kashida (U+0640); fonts justify by themselves.',
  covers: ['W17'],
  check({ project }) {
    for (const files of project.locales.values()) {
      for (const { parsed, message, prose } of proseOf(files)) {
        if (!prose.includes('\u0640')) continue;
        parsed.reporter.report(parsed.rangeOf(message.path), {
          code: 'kashida',
          message: `“${message.key}” holds a kashida (U+0640).`,
          hint: 'Remove it; searching would not find the word.',
        });
      }
    }
  },
  fix: (text) => editProse(text, (prose) => prose.replaceAll('\u0640', '')),
};
