import type { Question } from '#generated/schemas.ts';
import type { Choose, Step } from '@polystatus/status/compiled';
import { REGISTRY_OWNER } from '@polystatus/status/id';
import { leftOut } from '../validate/left-out.ts';
import type { Project } from '../validate/project.ts';
import { sourceReference } from '../validate/source-reference.ts';
import { FIRST_QUESTION, ways } from '../validate/ways.ts';

/** Makes the way to a status code from its questions, in the order a walk meets them. */
export function compileChoose({ questions, facts }: Project): Choose {
  const sound = new Map(
    [...questions].flatMap(([name, { value }]) => (value ? [[name, value] as const] : [])),
  );
  const paths = [...ways(sound)].flatMap(([name, path]) => {
    const question = sound.get(name);
    return question ? [{ name, path, question }] : [];
  });
  return {
    first: FIRST_QUESTION,
    questions: Object.fromEntries(
      paths.map(({ name, path, question }) => [
        name,
        { id: name, path, answers: question.answers.map(compileAnswer) },
      ]),
    ),
    ways: waysToCodes(paths),
    leftOut: [...facts.values()]
      .flatMap(({ id, owner, value }) => {
        const why = value && owner === REGISTRY_OWNER ? leftOut(value) : undefined;
        return why ? [{ id, why }] : [];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function compileAnswer({
  id,
  question,
  codes = [],
  instead,
  'defined-in': definedIn = [],
}: Question['answers'][number]): Choose['questions'][string]['answers'][number] {
  return question === undefined
    ? { id, codes, ...(instead && { instead }), sources: definedIn.map(sourceReference) }
    : { id, question };
}

function waysToCodes(
  paths: readonly { readonly name: string; readonly question: Question }[],
): Record<string, Step[]> {
  const result: Record<string, Step[]> = {};
  for (const { name, question } of paths)
    for (const { id, codes = [] } of question.answers)
      for (const code of codes) (result[code] ??= []).push({ question: name, answer: id });
  return result;
}
