import { editProse } from '../language/prose.ts';
import { messageRule } from '../check/rule.ts';
import { ODD } from '../language/traits.ts';

export const rule = messageRule({
  id: 'kashida',
  description:
    'Words are not stretched with the Arabic kashida (U+0640); fonts justify by themselves.',
  needs: ODD,
  check({ key, prose }, report) {
    if (prose.includes('\u0640'))
      report(`“${key}” holds a kashida (U+0640).`, 'Remove it; searching would not find the word.');
  },
  fix: (text) => editProse(text, (prose) => prose.replaceAll('\u0640', '')),
});
