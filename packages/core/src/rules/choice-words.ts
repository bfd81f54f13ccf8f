import type { Path } from '../parse/message.ts';
import { projectRule, type ReportIn, type WordsPart } from '../check/rule.ts';

/** Keys that a comparison may do without. */
const OPTIONAL = /^between\.[0-9-]+\.more$/;

export const rule = projectRule({
  id: 'choice-words',
  description:
    'Questions, answers and comparisons have their words in the source language, and none are left of those that are gone.',
  question: ({ value }) =>
    (value?.answers ?? []).map(({ id, question }) => ({ id, ends: question === undefined })),
  words: ({ name, language, messages }) =>
    language.isSource && ['ui/choose', 'ui/compare'].includes(name)
      ? messages.map(({ path }) => path)
      : undefined,
  check({ words, questions, open }, report) {
    const wantedQuestions = questions.flatMap(({ name, value }) => [
      `questions.${name}.question`,
      ...value.flatMap(({ id, ends }) => [
        `questions.${name}.answers.${id}`,
        ...(ends ? [`questions.${name}.why.${id}`] : []),
      ]),
    ]);
    const wantedComparisons = [...open.values()].flatMap((identity) =>
      identity.kind === 'comparison' ? comparisonKeys(identity.name) : [],
    );
    for (const file of words)
      if (file.name === 'ui/choose') compare(file, 'questions', new Set(wantedQuestions), report);
      else compare(file, 'between', new Set(wantedComparisons), report);
  },
});

function comparisonKeys(name: string): string[] {
  return [
    ...['title', 'answer', 'difference', 'mistake'].map((key) => `between.${name}.${key}`),
    ...name.split('-').map((code) => `between.${name}.use-${code}`),
  ];
}

/** A namespace that is missing as a whole is missing-file’s to report. */
function compare(
  file: WordsPart<readonly Path[]>,
  group: string,
  wanted: ReadonlySet<string>,
  report: ReportIn,
): void {
  const messages = new Map(file.value.map((path) => [path.join('.'), path]));
  for (const key of wanted)
    if (!messages.has(key))
      report(file, `The message “${key}” is missing.`, `Write it; content/ has its fact.`, {
        key: key.split('.'),
      });
  for (const [key, path] of messages)
    if (path[0] === group && !wanted.has(key) && !isOptional(key, wanted))
      report(file, `Nothing in content/ needs “${key}”.`, 'Remove it, or add the fact first.', {
        key: path,
      });
}

function isOptional(key: string, wanted: ReadonlySet<string>): boolean {
  return OPTIONAL.test(key) && wanted.has(key.replace(/more$/, 'difference'));
}
