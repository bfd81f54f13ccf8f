import { slipRule } from '../check/slip-rule.ts';
import { ODD } from '../language/traits.ts';

export const rule = slipRule({
  id: 'plain-width',
  description:
    'Latin letters and digits are not full-width, and katakana and hangul not half-width: nobody finds such words.',
  explains: ['numbers-kept', 'names-kept', 'acronyms-kept'],
  needs: ODD,
  usualIn: ['Jpan', 'Hans', 'Hant', 'Kore'],
  slips: () => [
    {
      wrong: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC]+/gu,
      right: (found) => found.normalize('NFKC'),
      says: ['letters or digits of another width', 'Type them in their usual width.'],
    },
  ],
});
