import { expect, test } from 'vitest';
import { buildProject } from './project.ts';
import { identify } from '../read/identity.ts';
import type { Diagnostic } from '../report/diagnostic.ts';

const hintsOf = (path: string, text: string): string[] => {
  const identity = identify(path);
  const found: Diagnostic[] = [];
  if (identity) buildProject([{ path, identity, text }], found);
  return found.flatMap(({ code, hint }) => (code === 'unknown-property' ? [hint] : []));
};

const QUESTION = 'content/choose/start.yaml';
const answers = (line: string): string => `answers:
  - id: created
    codes: ["201"]
    ${line}
  - id: other
    question: more
`;

test.each([
  [QUESTION, 'answer: []\n', 'Did you mean “answers”?'],
  [QUESTION, 'words: []\n', 'Remove it; known are answers.'],
  // What a part refers to has names of its own, also where it refers to more itself.
  [
    QUESTION,
    answers('quest: more'),
    'Remove it; known are id, question, codes, instead, defined-in.',
  ],
  [QUESTION, answers('defined_in: []'), 'Did you mean “defined-in”?'],
  [
    QUESTION,
    answers('defined-in: [{ document: RFC 9110, sections: "15" }]'),
    'Did you mean “section”?',
  ],
  ['locales/tr/locale.yaml', 'typography:\n  quote: ["“", "”"]\n', 'Did you mean “quotes”?'],
])('%s with %j: %s', (path, text, hint) => {
  expect(hintsOf(path, text)).toContain(hint);
});
