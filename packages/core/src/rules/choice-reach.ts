import { REGISTRY_OWNER } from '@polystatus/status/id';
import { leftOut } from '../validate/left-out.ts';
import { contentRule } from '../check/rule.ts';
import { circles, FIRST_QUESTION, ways } from '../validate/ways.ts';

export const rule = contentRule({
  id: 'choice-reach',
  description:
    'Every question, and every registered code that a server may choose today, can be reached from the first question; no way runs in a circle, and none ends at a code that nobody should send.',
  check({ questions, facts }, report) {
    const sound = new Map(
      questions.flatMap(({ identity, value }) => (value ? [[identity.name, value] as const] : [])),
    );
    // With a question that cannot be read, nobody knows where its answers lead.
    if (sound.size === 0 || sound.size < questions.length) return;
    const circular = new Set(circles(sound));
    const reached = ways(sound);
    for (const file of questions) {
      const { name } = file.identity;
      if (circular.has(name))
        report(file, `The answers of “${name}” lead back to it.`, 'Let one of them end at a code.');
      if (!reached.has(name))
        report(
          file,
          `No answer leads to the question “${name}”.`,
          `Lead one to it, from ${FIRST_QUESTION}.yaml or below, or remove the file.`,
        );
    }
    const chosen = new Set(
      [...reached.keys()].flatMap((name) =>
        (sound.get(name)?.answers ?? []).flatMap(({ codes = [] }) => codes),
      ),
    );
    for (const file of facts) {
      const { id, owner } = file.identity;
      if (!file.value || owner !== REGISTRY_OWNER) continue;
      const why = leftOut(file.value);
      if (chosen.has(id) !== (why !== undefined)) continue;
      report(
        file,
        why
          ? `An answer in content/choose/ ends at ${id}, which is ${why}.`
          : `No answer in content/choose/ ends at ${id}.`,
        why ? 'Lead it to another code.' : 'Add it where a server should choose it.',
        { path: ['code'] },
      );
    }
  },
});
