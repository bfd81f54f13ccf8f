import { prosePairs } from '../prose.ts';
import type { OldRule } from '../old-rule.ts';

/** What a word or two may grow by before it says anything: “Gone” becomes “Kalıcı Olarak Kaldırıldı”. */
const SLACK = 40;
/** Below this length a translation may well be a third of its source. */
const SHORT = 24;

export const rule: OldRule = {
  id: 'length-ratio',
  scope: 'old',
  description:
    'A translation is neither far longer nor far shorter than its source; then something was added or lost.',
  covers: ['L5', 'L6'],
  severity: 'warning',
  check({ project }) {
    for (const { parsed, message, source } of prosePairs(project)) {
      const [length, original] = [message.text.length, source.message.text.length];
      const tooLong = length > original * 1.7 + SLACK;
      const tooShort = original >= SHORT && length < original * 0.45;
      if (!tooLong && !tooShort) continue;
      parsed.reporter.report(parsed.rangeOf(message.path), {
        code: 'length-ratio',
        message: `“${message.key}” has ${length} characters, its source ${original}.`,
        hint: tooLong
          ? 'Look whether something was added, or say it in fewer words.'
          : 'Look whether part of the source was left out.',
      });
    }
  },
};
