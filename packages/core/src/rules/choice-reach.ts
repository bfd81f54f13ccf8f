import { REGISTRY_OWNER } from '@polystatus/status/id';
import { leftOut } from '../left-out.ts';
import type { Rule } from '../rule.ts';
import { circles, FIRST_QUESTION, ways } from '../ways.ts';

export const rule: Rule = {
  id: 'choice-reach',
  scope: 'facts',
  description:
    'Every question, and every registered code that a server may choose today, can be reached from the first question; no way runs in a circle, and none ends at a code that nobody should send.',
  check({ project }) {
    const { questions, facts } = project;
    const sound = new Map(
      [...questions].flatMap(([name, { value }]) => (value ? [[name, value] as const] : [])),
    );
    // With a question that cannot be read, nobody knows where its answers lead.
    if (sound.size === 0 || sound.size < questions.size) return;
    const report = (name: string, message: string, hint: string): void =>
      questions.get(name)?.parsed.reporter.report([0, 0], { code: 'choice-reach', message, hint });

    for (const name of circles(sound))
      report(name, `The answers of “${name}” lead back to it.`, 'Let one of them end at a code.');
    const reached = ways(sound);
    for (const name of sound.keys())
      if (!reached.has(name))
        report(
          name,
          `No answer leads to the question “${name}”.`,
          `Lead one to it, from ${FIRST_QUESTION}.yaml or below, or remove the file.`,
        );

    const chosen = new Set(
      [...reached.keys()].flatMap((name) =>
        (sound.get(name)?.answers ?? []).flatMap(({ codes = [] }) => codes),
      ),
    );
    for (const { id, owner, parsed, value } of facts.values()) {
      if (!value || owner !== REGISTRY_OWNER) continue;
      const why = leftOut(value);
      if (chosen.has(id) !== (why !== undefined)) continue;
      parsed.reporter.report(parsed.rangeOf(['code']), {
        code: 'choice-reach',
        message: why
          ? `An answer in content/choose/ ends at ${id}, which is ${why}.`
          : `No answer in content/choose/ ends at ${id}.`,
        hint: why ? 'Lead it to another code.' : 'Add it where a server should choose it.',
      });
    }
  },
};
