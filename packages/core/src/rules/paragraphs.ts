import { messageRule } from '../check/rule.ts';

export const rule = messageRule({
  id: 'paragraphs',
  description: 'A description has two or more paragraphs.',
  explains: [
    'line-breaks',
    'sentence-count',
    'code-kept',
    'links-kept',
    'facts-parity',
    'length-ratio',
    'numbers-kept',
    'acronyms-kept',
    'never-translated',
    'names-kept',
    'addresses-kept',
  ],
  of: 'entry',
  check({ key, text }, report) {
    if (key === 'description' && text.trim().split(/\n[ \t]*\n/).length < 2)
      report(
        'The description is a single paragraph.',
        'Separate paragraphs by an empty line, and say how the code differs from its neighbours.',
      );
  },
});
