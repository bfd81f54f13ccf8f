import { describe, expect, it } from 'vitest';
import { followAnswers } from '../src/choose/given-answers.ts';
import type { Graph } from '../src/choose/graph.ts';
import { polystatus } from './polystatus.ts';

const GRAPH: Graph = {
  first: 'a',
  questions: {
    a: {
      id: 'a',
      path: [],
      answers: [
        { id: 'x', question: 'b' },
        { id: 'y', codes: ['404'] },
      ],
    },
    b: { id: 'b', path: [], answers: [{ id: 'x', codes: ['410', '404'] }] },
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

it('gives the codes alone to programs', () => {
  const argv = ['choose', '--answer', 'never', '--answer', 'sure'];
  expect(polystatus([...argv, '--short']).stdout).toBe('410 Gone\n');
  expect(JSON.parse(polystatus([...argv, '--json']).stdout)).toMatchObject({
    steps: [
      { question: 'start', answer: 'never' },
      { question: 'gone', answer: 'sure' },
    ],
    codes: [{ id: '410' }],
    why: expect.any(String),
  });
});
