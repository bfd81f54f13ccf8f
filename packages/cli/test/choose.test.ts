import { describe, expect, it } from 'vitest';
import { compiledContent } from '../build/compiled-content.ts';
import { followAnswers } from '../src/choose/given-answers.ts';
import type { Graph } from '../src/choose/graph.ts';
import { translator } from '../src/message.ts';
import { polystatus } from './polystatus.ts';

const GRAPH: Graph = {
  first: 'a',
  questions: {
    a: {
      id: 'a',
      answers: [
        { id: 'x', question: 'b' },
        { id: 'y', codes: ['404'] },
      ],
    },
    b: { id: 'b', answers: [{ id: 'x', codes: ['410', '404'] }] },
  },
};

describe('answers given ahead', () => {
  it.each([
    [[], 'a', undefined],
    [['x'], 'b', undefined],
    [['a=x'], 'b', undefined],
    [['y'], undefined, ['404']],
    [['x', 'x'], undefined, ['410', '404']],
    [['b=x', 'a=x'], undefined, ['410', '404']],
    [['b=x', 'x'], undefined, ['410', '404']],
  ])('%j', (given, open, codes) => {
    const state = followAnswers(GRAPH, given);
    if ('message' in state) throw new Error(state.message);
    expect([state.open?.id, state.end?.codes]).toEqual([open, codes]);
  });

  it.each([
    [['z'], 'answer'],
    [['a=z'], 'answer'],
    [['a=__proto__'], 'answer'],
    [['y', 'x'], 'unusedAnswer'],
    [['c=x'], 'unusedAnswer'],
    [['b=x'], 'unusedAnswer'],
    [['a=x', 'a=y'], 'unusedAnswer'],
  ])('%j → %s', (given, message) => {
    expect(followAnswers(GRAPH, given)).toMatchObject({ message });
  });
});

it.each(['en', 'tr', 'fr'])('has words for every question and answer in %s', (tag) => {
  const { choose, messages } = compiledContent();
  const words = translator(messages(tag, 'choose'), tag);
  const keys = Object.values(choose.questions).flatMap(({ id, answers }) => [
    `questions.${id}.question`,
    ...answers.flatMap(({ id: answer, codes }) => [
      `questions.${id}.answers.${answer}`,
      ...(codes ? [`questions.${id}.why.${answer}`] : []),
    ]),
  ]);
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => words(key) === key)).toEqual([]);
});

it('gives the codes alone to programs', () => {
  const argv = ['choose', '--answer', 'failed', '--answer', 'fault'];
  expect(polystatus([...argv, '--short']).stdout).toBe('500 Internal Server Error\n');
  expect(JSON.parse(polystatus([...argv, '--json']).stdout)).toMatchObject({
    steps: [
      { question: 'start', answer: 'failed' },
      { question: 'failed', answer: 'fault' },
    ],
    codes: [{ id: '500' }],
    why: expect.any(String),
  });
});
