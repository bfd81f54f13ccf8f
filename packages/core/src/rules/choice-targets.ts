import { didYouMean } from '@polystatus/status/did-you-mean';
import { identify } from '../identity.ts';
import type { File, Project } from '../project.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'choice-targets',
  scope: 'facts',
  description:
    'Answers lead to questions and codes that exist and have names of their own; comparisons name two or three codes that exist, in ascending order.',
  covers: ['P3'],
  check({ project }) {
    const codes = namesOf(project, 'facts');
    const questions = namesOf(project, 'question');
    for (const { parsed, value } of project.questions.values()) {
      const ids = new Set<string>();
      for (const [index, answer] of (value?.answers ?? []).entries()) {
        const at = ['answers', index];
        if (answer.question !== undefined && !questions.has(answer.question))
          report(parsed, [...at, 'question'], 'question', answer.question, questions);
        for (const [place, code] of (answer.codes ?? []).entries())
          if (!codes.has(code)) report(parsed, [...at, 'codes', place], 'code', code, codes);
        if (ids.has(answer.id))
          parsed.reporter.report(parsed.rangeOf([...at, 'id']), {
            code: 'choice-targets',
            message: `Two answers are called “${answer.id}”.`,
            hint: 'Give each a name of its own; their words are found by it.',
          });
        ids.add(answer.id);
      }
    }
    for (const [name, { parsed }] of project.comparisons) {
      const compared = name.split('-');
      const unknown = compared.find((code) => !codes.has(code));
      if (unknown !== undefined) report(parsed, [], 'code', unknown, codes);
      const wanted = [...new Set(compared)].sort().join('-');
      if (wanted !== name)
        parsed.reporter.report([0, 0], {
          code: 'choice-targets',
          message: `${name} does not name its codes once each and in ascending order.`,
          hint: wanted.includes('-') ? `Call the file ${wanted}.yaml.` : 'Name two codes or three.',
        });
    }
  },
};

/** By their paths: a file that cannot be read now is there all the same. */
function namesOf({ paths }: Project, kind: 'facts' | 'question'): Set<string> {
  return new Set(
    [...paths].flatMap((path) => {
      const identity = identify(path);
      if (identity?.kind === 'facts' && kind === 'facts') return [identity.id];
      return identity?.kind === 'question' && kind === 'question' ? [identity.name] : [];
    }),
  );
}

function report(
  parsed: File<unknown>['parsed'],
  path: readonly (string | number)[],
  what: string,
  name: string,
  known: ReadonlySet<string>,
): void {
  const suggestion = didYouMean(name, known);
  parsed.reporter.report(path.length > 0 ? parsed.rangeOf(path) : [0, 0], {
    code: 'choice-targets',
    message: `There is no ${what} ${name}.`,
    hint: suggestion ? `Did you mean ${suggestion}?` : `Remove it, or add the ${what}.`,
  });
}
