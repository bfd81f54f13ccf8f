import { slipRule } from '../check/slip-rule.ts';
import { SIMPLIFIED, TRADITIONAL } from '../language/han-forms.ts';
import { ODD } from '../language/traits.ts';

export const rule = slipRule({
  id: 'chinese-forms',
  description:
    'Simplified Chinese has no traditional characters, and traditional Chinese no simplified ones.',
  needs: ODD,
  usualIn: ['Hans', 'Hant'],
  slips(tag) {
    const isSimplified = new Intl.Locale(tag).maximize().script === 'Hans';
    const forms = isSimplified ? SIMPLIFIED : TRADITIONAL;
    return [
      {
        wrong: new RegExp(`[${[...forms.keys()].join('')}]`, 'gu'),
        right: (found) => forms.get(found) || found,
        says: isSimplified
          ? ['a traditional character', 'Write the simplified one.']
          : ['a simplified character', 'Write the traditional one.'],
      },
    ];
  },
});
