import { question, questionPath } from '../../test/choices.ts';
import { edit, FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const start = question('start', ['a', ['404']], ['b', 'more']);
const more = question('more', ['c', ['nginx/499']], ['d', ['404']]);
const LEAF = ['d', ['404']] as const;

testRule('choice-reach', [
  ['no questions at all', {}, []],
  ['every code and question reached', { ...start, ...more }, []],
  // Nobody knows where its answers lead.
  ['a question that cannot be read', { ...start, [questionPath('more')]: '{' }, []],
  [
    'a question nobody is led to',
    { ...question('start', ['a', ['404']], ['b', ['404']]), ...more },
    [questionPath('more')],
  ],
  [
    'a registered code nobody is led to; others need none',
    question('start', ['a', ['nginx/499']], ['b', ['nginx/499']]),
    ['content/iana/404.yaml code'],
  ],
  [
    'a code that only a lonely question names',
    { ...question('start', ['a', ['nginx/499']], ['b', ['nginx/499']]), ...more },
    [questionPath('more'), 'content/iana/404.yaml code'],
  ],
  [
    'a code that is not in use',
    { ...start, ...more, ...edit(FACTS, 'state: registered', 'state: unused') },
    ['content/iana/404.yaml code'],
  ],
  [
    'a question that asks itself',
    { ...start, ...question('more', LEAF, ['e', 'more']) },
    [questionPath('more')],
  ],
  [
    'a circle of two, seen from both',
    { ...start, ...question('more', LEAF, ['e', 'start']) },
    [questionPath('more'), questionPath('start')],
  ],
  [
    'two ways to one question',
    {
      ...start,
      ...question('more', LEAF, ['e', 'last']),
      ...question('last', LEAF, ['f', ['404']]),
    },
    [],
  ],
  [
    'a question that cannot be read, which may lead anywhere',
    { ...start, [questionPath('more')]: 'answers: none\n' },
    [],
  ],
]);
