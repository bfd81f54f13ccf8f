import { comparison, question } from '../../test/choices.ts';
import type { Overrides } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

/** A question whose first answer is written otherwise. */
const replaced = (from: string, to: string): Overrides =>
  Object.fromEntries(
    Object.entries(question('start', ['a', ['404']], ['b', ['nginx/499']])).map(([path, text]) => [
      path,
      text?.replace(from, to) ?? null,
    ]),
  );

testRule('choice-targets', [
  ['codes and questions that exist', question('start', ['a', ['404']], ['b', ['nginx/499']]), []],
  [
    'a code that does not',
    question('start', ['a', ['404', '405']], ['b', ['404']]),
    ['content/choose/start.yaml answers.0.codes.1'],
  ],
  [
    'a question that does not',
    question('start', ['a', ['404']], ['b', 'b']),
    ['content/choose/start.yaml answers.1.question'],
  ],
  [
    'two answers of one name',
    question('start', ['a', ['404']], ['a', ['nginx/499']]),
    ['content/choose/start.yaml answers.1.id'],
  ],
  ['sources where the answer ends', replaced('codes: ["404"]', 'instead: pass-on'), []],
  [
    'sources where it leads on',
    replaced('codes: ["404"]', 'question: start'),
    ['content/choose/start.yaml answers.0.defined-in'],
  ],
  [
    'sources and nothing else',
    replaced('    codes: ["404"]\n', ''),
    ['content/choose/start.yaml answers.0.defined-in'],
  ],
  [
    'a comparison with a code that does not exist',
    comparison('404-410'),
    ['content/comparisons/404-410.yaml'],
  ],
  ['a comparison with itself', comparison('404-404'), ['content/comparisons/404-404.yaml']],
  [
    'a comparison in descending order, of a code that does not exist',
    comparison('410-404'),
    ['content/comparisons/410-404.yaml', 'content/comparisons/410-404.yaml'],
  ],
]);
