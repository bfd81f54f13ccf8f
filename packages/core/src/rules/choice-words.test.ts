import { comparison, question, words } from '../../test/choices.ts';
import { testRule } from '../../test/test-rule.ts';

const start = question('start', ['lost', ['404']], ['again', 'start']);
const passed = Object.fromEntries(
  Object.entries(start).map(([path, text]) => [
    path,
    text?.replace('codes: ["404"]', 'instead: pass-on') ?? null,
  ]),
);
const asked = (yaml: string) => ({ ...start, ...words('choose', yaml) });
const whole =
  'questions:\n  start:\n    question: Why?\n    answers: { lost: It is lost., again: Ask. }\n    why: { lost: Nothing is there. }\n';
const compared = (yaml: string) => ({ ...comparison('404-410'), ...words('compare', yaml) });
const parts =
  'between:\n  404-410:\n    title: T\n    answer: A\n    difference: D\n    use-404: U\n    use-410: V\n    mistake: M\n';

testRule('choice-words', [
  ['all words of a question', asked(whole), []],
  ['words for pages beside them', asked(`title: Which code?\n${whole}`), []],
  [
    'no question',
    asked(whole.replace('    question: Why?\n', '')),
    ['en ui/choose questions.start:'],
  ],
  [
    'no answer',
    asked(whole.replace('lost: It is lost., ', '')),
    ['en ui/choose questions.start.answers:'],
  ],
  [
    'no reason, where the answer ends',
    asked(whole.replace('    why: { lost: Nothing is there. }\n', '')),
    ['en ui/choose questions.start:'],
  ],
  [
    'no reason, where the answer ends without a code',
    {
      ...passed,
      ...words('choose', whole.replace('    why: { lost: Nothing is there. }\n', '')),
    },
    ['en ui/choose questions.start:'],
  ],
  [
    'a reason for an answer that leads on',
    asked(whole.replace('there. }', 'there., again: Since. }')),
    ['en ui/choose questions.start.why.again:'],
  ],
  [
    'a question that is gone',
    asked(`${whole}  end:\n    question: What?\n`),
    ['en ui/choose questions.end.question:'],
  ],
  ['all words of a comparison', compared(parts), []],
  ['a second paragraph', compared(`${parts}    more: W\n`), []],
  [
    'no advice for a code',
    compared(parts.replace('    use-410: V\n', '')),
    ['en ui/compare between.404-410:'],
  ],
  [
    'advice for another code',
    compared(`${parts}    use-404x: W\n`),
    ['en ui/compare between.404-410.use-404x:'],
  ],
  [
    'a comparison that is gone',
    compared(`${parts}  404-499:\n    more: W\n`),
    ['en ui/compare between.404-499.more:'],
  ],
  [
    'more behind a name of its own',
    compared(parts.replace('    mistake: M\n', '    mistake: M\n    mored: W\n')),
    ['en ui/compare between.404-410.mored:'],
  ],
]);
