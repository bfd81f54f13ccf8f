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

const ENTRY = 'locales/tr/iana/404.yaml';
const DEEPER = 'Begin it with 2 blanks, if it is a paragraph of that text.';
const QUESTION = 'content/choose/start.yaml';
const answers = (line: string): string => `answers:
  - id: created
    codes: ["201"]
    ${line}
  - id: other
    question: more
`;

const margin = (block: string): string => `title: Not Found\ndescription: |\n${block}`;

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
  [ENTRY, margin('Dikkat: burada yok.\n'), DEEPER],
  [ENTRY, margin('Bu satır: burada yok.\n'), DEEPER],
  [ENTRY, margin('  Burada.\n\nDikkat: orada yok.\n'), DEEPER],
  [ENTRY, margin('  Burada.\n\n注意：这里: 没有\n'), DEEPER],
  [ENTRY, margin('  Burada.\nsumary: Orada.\n'), 'Did you mean “summary”?'],
  ['locales/tr/locale.yaml', 'typography:\n  quote: ["“", "”"]\n', 'Did you mean “quotes”?'],
])('%s with %j: %s', (path, text, hint) => {
  expect(hintsOf(path, text)).toContain(hint);
});
