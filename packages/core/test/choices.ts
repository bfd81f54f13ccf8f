import type { Overrides } from './project.ts';

/** An answer as a line of a question: its id, and where it leads. */
export type AnswerLine = readonly [id: string, to: string | readonly string[]];

/** Path of a question, by its name. */
export const questionPath = (name: string): string => `content/choose/${name}.yaml`;

/** The file of a question; a list of codes ends there, a name leads on. */
export function question(name: string, ...answers: readonly AnswerLine[]): Overrides {
  const lines = answers.flatMap(([id, to]) =>
    typeof to === 'string'
      ? [`  - id: ${id}`, `    question: ${to}`]
      : [
          `  - id: ${id}`,
          `    codes: [${to.map((code) => `"${code}"`).join(', ')}]`,
          '    defined-in: [{ document: RFC 9110 }]',
        ],
  );
  return {
    [questionPath(name)]:
      `# yaml-language-server: $schema=../../packages/core/schemas/question.schema.json\nanswers:\n${lines.join('\n')}\n`,
  };
}

/** The file of a comparison. */
export function comparison(name: string): Overrides {
  return {
    [`content/comparisons/${name}.yaml`]:
      '# yaml-language-server: $schema=../../packages/core/schemas/comparison.schema.json\ndefined-in:\n  - document: RFC 9110\n',
  };
}

/** The words of one namespace in every language, the same keys with texts of their own. */
export function words(namespace: string, yaml: string): Overrides {
  return Object.fromEntries(
    ['en', 'fr', 'tr'].map((tag) => [
      `locales/${tag}/ui/${namespace}.yaml`,
      `# yaml-language-server: $schema=../../../packages/core/schemas/messages.schema.json\n${yaml}`,
    ]),
  );
}
