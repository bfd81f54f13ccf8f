import { didYouMean } from '@polystatus/status/did-you-mean';
import { identify } from '../identity.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'ecosystems',
  scope: 'facts',
  description:
    'The constants of a code belong to ecosystems that exist in content/ecosystems; an ecosystem has at least one constant.',
  covers: ['P3'],
  check({ project }) {
    // By their paths: a file that cannot be read now is there all the same.
    const known = new Set(
      [...project.paths].flatMap((path) => {
        const identity = identify(path);
        return identity?.kind === 'ecosystem' ? [identity.name] : [];
      }),
    );
    const named = new Set<string>();
    for (const { parsed, value } of project.facts.values())
      for (const key of Object.keys(value?.constants ?? {})) {
        named.add(key);
        if (known.has(key)) continue;
        const suggestion = didYouMean(key, known);
        parsed.reporter.report(parsed.keyRangeOf(['constants', key]), {
          code: 'ecosystems',
          message: `There is no ecosystem ${key}.`,
          hint: suggestion
            ? `Did you mean ${suggestion}?`
            : `Remove the line, or write content/ecosystems/${key}.yaml.`,
        });
      }
    for (const [name, { parsed }] of project.ecosystems)
      if (!named.has(name))
        parsed.reporter.report([0, 0], {
          code: 'ecosystems',
          severity: 'warning',
          message: `No code has a constant of ${name}: its page would be empty.`,
          hint: `Write “${name}:” with the name below constants in content/iana, or remove the file.`,
        });
  },
};
