import { comparison, question, words } from '../../test/choices.ts';
import { testRule } from '../../test/test-rule.ts';

const CHOOSE = 'locales/en/ui/choose.yaml';
const COMPARE = 'locales/en/ui/compare.yaml';
const start = question('start', ['lost', ['404']], ['again', 'start']);
const asked = (yaml: string) => ({ ...start, ...words('choose', yaml) });
const whole =
  'questions:\n  start:\n    question: Why?\n    answers: { lost: It is lost., again: Ask. }\n    why: { lost: Nothing is there. }\n';
const compared = (yaml: string) => ({ ...comparison('404-410'), ...words('compare', yaml) });
const parts =
  'between:\n  404-410:\n    title: T\n    answer: A\n    difference: D\n    use-404: U\n    use-410: V\n    mistake: M\n';

testRule([
  ['all words of a question', asked(whole), []],
  ['words for pages beside them', asked(`title: Which code?\n${whole}`), []],
  ['no question', asked(whole.replace('    question: Why?\n', '')), [`${CHOOSE}:3:3 choice-words`]],
  ['no answer', asked(whole.replace('lost: It is lost., ', '')), [`${CHOOSE}:5:5 choice-words`]],
  [
    'no reason, where the answer ends',
    asked(whole.replace('    why: { lost: Nothing is there. }\n', '')),
    [`${CHOOSE}:3:3 choice-words`],
  ],
  [
    'a reason for an answer that leads on',
    asked(whole.replace('there. }', 'there., again: Since. }')),
    [`${CHOOSE}:6:37 choice-words`],
  ],
  [
    'a question that is gone',
    asked(`${whole}  end:\n    question: What?\n`),
    [`${CHOOSE}:8:5 choice-words`],
  ],
  ['all words of a comparison', compared(parts), []],
  ['a second paragraph', compared(`${parts}    more: W\n`), []],
  [
    'no advice for a code',
    compared(parts.replace('    use-410: V\n', '')),
    [`${COMPARE}:3:3 choice-words`],
  ],
  [
    'advice for another code',
    compared(`${parts}    use-404x: W\n`),
    [`${COMPARE}:10:5 choice-words`],
  ],
  [
    'a comparison that is gone',
    compared(`${parts}  404-499:\n    more: W\n`),
    [`${COMPARE}:11:5 choice-words`],
  ],
]);
