import type { Question } from '#generated/schemas.ts';
import { gistOf } from '../gist.ts';
import { sourceLocale, type File, type Project } from '../project.ts';
import type { Rule } from '../rule.ts';

/** Keys that a comparison may do without. */
const OPTIONAL = /^between\.[0-9-]+\.more$/;

export const rule: Rule = {
  id: 'choice-words',
  description:
    'Questions, answers and comparisons have their words in the source language, and none are left of those that are gone.',
  covers: ['S3', 'S4'],
  check({ project }) {
    const source = sourceLocale(project);
    compare(source?.namespaces.get('choose'), 'questions', questionKeys(project));
    compare(source?.namespaces.get('compare'), 'between', comparisonKeys(project));
  },
};

function questionKeys({ questions }: Project): Set<string> {
  return new Set(
    [...questions].flatMap(([name, file]) => [
      `questions.${name}.question`,
      ...gistOf(file, 'choice-words', '', () => answersOf(file)).flatMap(({ id, codes }) => [
        `questions.${name}.answers.${id}`,
        ...(codes ? [`questions.${name}.why.${id}`] : []),
      ]),
    ]),
  );
}

function answersOf({ value }: File<Question>) {
  return (value?.answers ?? []).map(({ id, codes }) => ({ id, codes: codes !== undefined }));
}

function comparisonKeys({ comparisons }: Project): Set<string> {
  return new Set(
    [...comparisons.keys()].flatMap((name) => [
      ...['title', 'answer', 'difference', 'mistake'].map((key) => `between.${name}.${key}`),
      ...name.split('-').map((code) => `between.${name}.use-${code}`),
    ]),
  );
}

/** A namespace that is missing as a whole is missing-file’s to report. */
function compare(
  file: File<unknown> | undefined,
  group: string,
  wanted: ReadonlySet<string>,
): void {
  if (!file) return;
  const messages = gistOf(file, 'choice-words', '', () =>
    file.messages.map(({ key, path }) => ({ key, path })),
  );
  const present = new Set(messages.map(({ key }) => key));
  const report = (path: readonly (string | number)[], message: string, hint: string): void =>
    file.parsed.reporter.report(file.parsed.keyRangeOf(path), {
      code: 'choice-words',
      message,
      hint,
    });
  for (const key of wanted)
    if (!present.has(key))
      report(
        key.split('.'),
        `The message “${key}” is missing.`,
        `Write it; content/ has its fact.`,
      );
  for (const { key, path } of messages)
    if (path[0] === group && !wanted.has(key) && !isOptional(key, wanted))
      report(path, `Nothing in content/ needs “${key}”.`, 'Remove it, or add the fact first.');
}

function isOptional(key: string, wanted: ReadonlySet<string>): boolean {
  return OPTIONAL.test(key) && wanted.has(key.replace(/more$/, 'difference'));
}
