import { didYouMean } from '@polystatus/status/did-you-mean';
import { identify } from '../read/identity.ts';
import { contentRule, type FileItem, type Path, type ReportIn } from '../check/rule.ts';

export const rule = contentRule({
  id: 'choice-targets',
  description:
    'Answers lead to questions and codes that exist and have names of their own, and those with sources end; comparisons name two or three codes that exist, in ascending order.',
  check({ questions, comparisons, paths }, report) {
    const codes = namesOf(paths, 'facts');
    const known = namesOf(paths, 'question');
    for (const file of questions) checkAnswers(file, codes, known, report);
    for (const file of comparisons) {
      const { name } = file.identity;
      const compared = name.split('-');
      const unknown = compared.find((code) => !codes.has(code));
      if (unknown !== undefined) reportUnknown(file, undefined, 'code', unknown, codes, report);
      const wanted = [...new Set(compared)].sort().join('-');
      if (wanted !== name)
        report(
          file,
          `${name} does not name its codes once each and in ascending order.`,
          wanted.includes('-') ? `Call the file ${wanted}.yaml.` : 'Name two codes or three.',
        );
    }
  },
});

function checkAnswers(
  file: FileItem<'question'>,
  codes: ReadonlySet<string>,
  questions: ReadonlySet<string>,
  report: ReportIn,
): void {
  const ids = new Set<string>();
  for (const [index, answer] of (file.value?.answers ?? []).entries()) {
    const at = ['answers', index];
    const { question } = answer;
    if (question !== undefined && !questions.has(question))
      reportUnknown(file, [...at, 'question'], 'question', question, questions, report);
    for (const [place, code] of (answer.codes ?? []).entries())
      if (!codes.has(code))
        reportUnknown(file, [...at, 'codes', place], 'code', code, codes, report);
    if (answer['defined-in'] && !answer.codes && !answer.instead)
      report(
        file,
        `The answer “${answer.id}” has sources, but does not end here.`,
        'Say what they decide, in “codes:” or “instead:”, or remove them.',
        { path: [...at, 'defined-in'] },
      );
    if (ids.has(answer.id))
      report(
        file,
        `Two answers are called “${answer.id}”.`,
        'Give each a name of its own; their words are found by it.',
        { path: [...at, 'id'] },
      );
    ids.add(answer.id);
  }
}

/** By their paths: a file that cannot be read now is there all the same. */
function namesOf(paths: ReadonlySet<string>, kind: 'facts' | 'question'): Set<string> {
  return new Set(
    [...paths].flatMap((path) => {
      const identity = identify(path);
      if (identity?.kind === 'facts' && kind === 'facts') return [identity.id];
      return identity?.kind === 'question' && kind === 'question' ? [identity.name] : [];
    }),
  );
}

function reportUnknown(
  file: { readonly path: string },
  path: Path | undefined,
  what: string,
  name: string,
  known: ReadonlySet<string>,
  report: ReportIn,
): void {
  const suggestion = didYouMean(name, known);
  report(
    file,
    `There is no ${what} ${name}.`,
    suggestion ? `Did you mean ${suggestion}?` : `Remove it, or add the ${what}.`,
    path && { path },
  );
}
