import { comparison, question } from '../../test/choices.ts';
import { testRule } from '../../test/test-rule.ts';

const START = 'content/choose/start.yaml';

testRule([
  ['codes and questions that exist', question('start', ['a', ['404']], ['b', ['nginx/499']]), []],
  [
    'a code that does not',
    question('start', ['a', ['404', '405']], ['b', ['404']]),
    [`${START}:4:20 choice-targets`],
  ],
  [
    'a question that does not',
    question('start', ['a', ['404']], ['b', 'b']),
    [`${START}:7:15 choice-targets`],
  ],
  [
    'two answers of one name',
    question('start', ['a', ['404']], ['a', ['nginx/499']]),
    [`${START}:6:9 choice-targets`],
  ],
  [
    'a comparison with a code that does not exist',
    comparison('404-410'),
    ['content/comparisons/404-410.yaml:1:1 choice-targets'],
  ],
  [
    'a comparison with itself',
    comparison('404-404'),
    ['content/comparisons/404-404.yaml:1:1 choice-targets'],
  ],
  [
    'a comparison in descending order, of a code that does not exist',
    comparison('410-404'),
    [
      'content/comparisons/410-404.yaml:1:1 choice-targets',
      'content/comparisons/410-404.yaml:1:1 choice-targets',
    ],
  ],
]);
