import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '#generated/schemas.ts';
import { circles, ways } from './ways.ts';

const graph = (edges: Readonly<Record<string, readonly string[]>>): Map<string, Question> =>
  new Map(
    Object.entries(edges).map(([name, targets]) => [
      name,
      { answers: targets.map((question, index) => ({ id: `a${index}`, question })) },
    ]),
  );

test('the way to a question is the shortest, then the first', () => {
  const found = ways(graph({ start: ['far', 'near'], far: ['near'], near: ['end'], end: [] }));
  expect([...found.keys()]).toEqual(['start', 'far', 'near', 'end']);
  expect(found.get('end')).toEqual([
    { question: 'start', answer: 'a1' },
    { question: 'near', answer: 'a0' },
  ]);
});

test('questions that are missing or cannot be reached have no way', () => {
  expect([...ways(graph({ start: ['gone'], alone: ['start'] })).keys()]).toEqual(['start']);
});

test('a circle is told of each question inside it and of none that only leads there', () => {
  expect(circles(graph({ start: ['a'], a: ['b'], b: ['a'], self: ['self'] }))).toEqual([
    'a',
    'b',
    'self',
  ]);
});

const names = ['start', 'a', 'b', 'c', 'd', 'e'];
const graphs = fc
  .array(fc.array(fc.constantFrom(...names, 'gone'), { maxLength: 4 }), {
    minLength: names.length,
    maxLength: names.length,
  })
  .map((targets) => graph(Object.fromEntries(names.map((name, at) => [name, targets[at] ?? []]))));

test('in any graph every way can be walked, and is one longer than that to the question before', () => {
  fc.assert(
    fc.property(graphs, (questions) => {
      const found = ways(questions);
      for (const [name, way] of found) {
        const last = way.at(-1);
        if (!last) {
          expect(name).toBe('start');
          continue;
        }
        const answer = questions.get(last.question)?.answers.find(({ id }) => id === last.answer);
        expect(answer?.question).toBe(name);
        expect(way).toHaveLength((found.get(last.question)?.length ?? 0) + 1);
      }
    }),
  );
});
