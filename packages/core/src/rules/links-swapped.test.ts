import { testRule } from '../../test/test-rule.ts';

const A = '[404](404)';
const B = '[499](nginx/499)';
const say = (en: string, tr: string) => ({ en, tr });

testRule('links-swapped', [
  [
    'in two sentences',
    say(`Use ${A} now. Use ${B} later.`, `Şimdi ${B} verin. Sonra ${A} verin.`),
    ['tr'],
  ],
  [
    'each in its own',
    say(`Use ${A} now. Use ${B} later.`, `Şimdi ${A} verin. Sonra ${B} verin.`),
    [],
  ],
  ['in another order of words', say(`Neither ${A} nor ${B} fits.`, `Ne ${B} ne de ${A} uyar.`), []],
  [
    'in two clauses',
    say(`Use ${A} now; use ${B} later.`, `Şimdi ${B} verin; sonra ${A} verin.`),
    ['tr'],
  ],
  [
    'behind commas',
    say(`If gone, use ${A}, if left, ${B}.`, `Gittiyse, ${B} verin, kaldıysa, ${A}.`),
    ['tr'],
  ],
  [
    'another number of clauses',
    say(`Use ${A} now; use ${B} later.`, `Sonra ${B} verin, şimdi de ${A}.`),
    [],
  ],
  [
    'in two paragraphs, one of which is split',
    {
      'en description': `Use ${A}. It is gone.\n\nUse ${B}. It left; it is old.`,
      'tr description': `${B} verin. Gitti. Yok.\n\n${A} verin. Ayrıldı; eski.`,
    },
    ['tr description'],
  ],
  [
    'inside one of several parts',
    say(`It is old. Use ${A} now; ${B} later.`, `Eskidir. Şimdi ${B}; sonra ${A}.`),
    ['tr'],
  ],
  [
    'one of them twice',
    say(`Use ${A}. Use ${B}. Use ${A}.`, `${A} verin. ${A} verin. ${B} verin.`),
    [],
  ],
  ['the same link lost', say(`Use ${A}. Use ${B}.`, `${B} verin. Bu verin.`), []],
]);
