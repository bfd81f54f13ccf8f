import { question, questionPath } from '../../test/choices.ts';
import { edit, FACTS } from '../../test/project.ts';
import { testRule } from '../../test/test-rule.ts';

const fault = (name: string): string => `${questionPath(name)}:1:1 choice-reach`;
const start = question('start', ['a', ['404']], ['b', 'more']);
const more = question('more', ['c', ['nginx/499']], ['d', ['404']]);
const LEAF = ['d', ['404']] as const;

testRule([
  ['no questions at all', {}, []],
  ['every code and question reached', { ...start, ...more }, []],
  [
    'a question nobody is led to',
    { ...question('start', ['a', ['404']], ['b', ['404']]), ...more },
    [fault('more')],
  ],
  [
    'a registered code nobody is led to; others need none',
    question('start', ['a', ['nginx/499']], ['b', ['nginx/499']]),
    [`${FACTS}:2:7 choice-reach`],
  ],
  [
    'a code that only a lonely question names',
    { ...question('start', ['a', ['nginx/499']], ['b', ['nginx/499']]), ...more },
    [fault('more'), `${FACTS}:2:7 choice-reach`],
  ],
  [
    'a code that is not in use',
    { ...start, ...more, ...edit(FACTS, 'state: registered', 'state: unused') },
    [`${FACTS}:2:7 choice-reach`],
  ],
  [
    'a question that asks itself',
    { ...start, ...question('more', LEAF, ['e', 'more']) },
    [fault('more')],
  ],
  [
    'a circle of two, seen from both',
    { ...start, ...question('more', LEAF, ['e', 'start']) },
    [fault('more'), fault('start')],
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
