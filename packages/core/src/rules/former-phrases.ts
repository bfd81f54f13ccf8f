import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'former-phrases',
  scope: 'facts',
  description:
    'A former name belongs to one code of its owner only, and is not the current name of one.',
  check({ project }) {
    const holders = new Map<string, string>();
    for (const { id, owner, value } of project.facts.values()) {
      if (value && value.state !== 'unused')
        holders.set(`${owner} ${value.phrase.toLowerCase()}`, id);
    }
    for (const { id, owner, value, parsed } of project.facts.values()) {
      for (const [index, { phrase }] of (value?.['former-phrases'] ?? []).entries()) {
        const key = `${owner} ${phrase.toLowerCase()}`;
        const holder = holders.get(key);
        if (holder === undefined) holders.set(key, id);
        else
          parsed.reporter.report(parsed.rangeOf(['former-phrases', index, 'phrase']), {
            code: 'former-phrases',
            message:
              holder === id
                ? `“${phrase}” is already a name of this code.`
                : `“${phrase}” is already a name of ${holder}.`,
            hint: 'Remove it, or correct the other file.',
          });
      }
    }
  },
};
