import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'empty-message',
  scope: 'file',
  description: 'No message is blank.',
  covers: ['S6'],
  check({ project }) {
    for (const { entries, namespaces } of project.locales.values()) {
      for (const { parsed, messages, value } of [...entries.values(), ...namespaces.values()]) {
        for (const { path, text, key } of messages) {
          // An empty string already fails the schema; only blanks are left to find.
          if (text.trim() !== '' || (text === '' && !value)) continue;
          parsed.reporter.report(parsed.rangeOf(path), {
            code: 'empty-message',
            message: `“${key}” is blank.`,
            hint: 'Write the message.',
          });
        }
      }
    }
  },
};
