import { editProse } from '../language/prose.ts';
import { typographyRule } from '../check/typography-rule.ts';
import { wordsAt } from '../check/words-at.ts';

const PAIRS = [
  ['¿', '?', 'question'],
  ['¡', '!', 'exclamation'],
] as const;
/** Runs of them, but not the question mark within an address or a condition. */
const RUN = /[¿¡]+|[?!]+(?=[\s»”’)\]*.,;:…]|$)/gu;
const LOOSE = /([¿¡])[^\S\n]+/gu;

export const rule = typographyRule({
  id: 'inverted-marks',
  description: 'A question begins with ¿ and an exclamation with ¡, right before the first word.',
  usualIn: ['es', 'ast', 'gl'],
  ownWords: false,
  check({ key, prose }, report) {
    for (const [open, close, name] of PAIRS) {
      const fault = unpaired(prose, open, close);
      if (fault === undefined) continue;
      const remedy =
        fault === close ? `Begin the ${name} with ${open}` : `End the ${name} with ${close}`;
      report(`“${key}” has ${fault} without ${fault === close ? open : close}.`, `${remedy}.`);
      break;
    }
    const words = wordsAt(prose, LOOSE);
    if (words) report(`“${key}” has a space after ¿ or ¡.`, 'Remove it.', { words });
  },
  /** Where a question begins, only its words say. */
  fix: (text) => editProse(text, (prose) => prose.replace(LOOSE, '$1')),
});

/** The first of a pair that lacks its other half; one that closes needs one before it. */
function unpaired(prose: string, open: string, close: string): string | undefined {
  let isOpen = false;
  for (const [run] of prose.matchAll(RUN)) {
    if (run.includes(open)) {
      if (isOpen) return open;
      isOpen = true;
    } else if (run.includes(close)) {
      if (!isOpen) return close;
      isOpen = false;
    }
  }
  return isOpen ? open : undefined;
}
