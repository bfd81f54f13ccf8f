import { lengthOf } from '../language/length.ts';
import { pairRule } from '../check/rule.ts';

/** What a word or two may grow by before it says anything: “Gone” becomes “Kalıcı Olarak Kaldırıldı”. */
const SLACK = 40;
/** Below this length a translation may well be a third of its source. */
const SHORT = 24;

export const rule = pairRule({
  id: 'length-ratio',
  description:
    'A translation is neither far longer nor far shorter than its source, by the measure of its script; then something was added or lost.',
  severity: 'warning',
  check({ text: { key, text }, source }, report) {
    const [length, original] = [lengthOf(text), lengthOf(source.text)];
    const tooLong = length > original * 1.7 + SLACK;
    const tooShort = original >= SHORT && length < original * 0.45;
    if (tooLong || tooShort)
      report(
        `“${key}” has ${length} characters, its source ${original}.`,
        tooLong
          ? 'Look whether something was added, or say it in fewer words.'
          : 'Look whether part of the source was left out.',
      );
  },
});
