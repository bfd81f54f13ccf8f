import type { Graph } from '../src/choose/graph.ts';

/** The questions without what only the site shows of them: sources and ways. */
export function graph({ first, questions }: Graph): Graph {
  return {
    first,
    questions: Object.fromEntries(
      Object.values(questions).map(({ id, answers }) => [
        id,
        {
          id,
          answers: answers.map(({ id: answer, question, codes }) => ({
            id: answer,
            ...(question !== undefined && { question }),
            ...(codes && { codes }),
          })),
        },
      ]),
    ),
  };
}
