import { comparison, question } from '../../test/choices.ts';
import { testRule } from '../../test/test-rule.ts';

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
