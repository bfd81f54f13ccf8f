import { slipRule, type Slip } from '../check/slip-rule.ts';

const MARKS: Readonly<Record<string, string>> = {
  '。｡': '.',
  '，、､': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
};

const WORD = '[\\p{L}\\d\\uFFFC[*]';

export const rule = slipRule({
  id: 'korean-marks',
  description:
    'Korean parts sentences with the marks of Latin script and a space after them, and its brackets are half-width.',
  explains: ['mark-spacing', 'closing-mark', 'field-pattern'],
  usualIn: ['Kore'],
  slips: () => [
    ...Object.entries(MARKS).flatMap(([wide, narrow]): Slip[] => [
      slip(`[${wide}][^\\S\\n]*(?=${WORD})`, `${narrow} `),
      slip(`[${wide}](?![^\\S\\n]*${WORD})`, narrow),
    ]),
    {
      wrong: /（[^（）\n]*）/gu,
      right: (found) => `(${found.slice(1, -1)})`,
      says: ['full-width brackets', 'Write ( and ).'],
    },
  ],
});

function slip(pattern: string, right: string): Slip {
  return {
    wrong: new RegExp(pattern, 'gu'),
    right,
    says: ['a full-width mark of Chinese or Japanese', `Write ${right.trim()}`],
  };
}
