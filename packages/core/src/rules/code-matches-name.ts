import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'code-matches-name',
  scope: 'file',
  description: 'The code in the file equals the file name.',
  check({ project }) {
    for (const { number, parsed } of project.facts.values()) {
      const code = (parsed.value as { code?: unknown } | null)?.code;
      if (typeof code !== 'number' || code === Number(number)) continue;
      parsed.reporter.report(parsed.rangeOf(['code']), {
        code: 'code-matches-name',
        message: `The file is called ${number}.yaml, but its code is ${code}.`,
        hint: `Write “code: ${Number(number)}”, or rename the file.`,
      });
    }
  },
};
