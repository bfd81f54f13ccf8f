import { slipRule } from '../check/slip-rule.ts';

const BELOW: Readonly<Record<string, string>> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

export const rule = slipRule({
  id: 'comma-below',
  description: 'Romanian writes ș and ț with a comma below, not with the cedilla of Turkish.',
  explains: ['foreign-characters'],
  usualIn: ['ro'],
  slips: () => [
    {
      wrong: /[şţ]/giu,
      right: (letter) => BELOW[letter] ?? letter,
      says: ['ş or ţ with a cedilla', 'Write ș (U+0219) and ț (U+021B), with a comma below.'],
    },
  ],
});
